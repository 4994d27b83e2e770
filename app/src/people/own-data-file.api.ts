import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';

/** Everything that is kept of the reader, for other programs. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const kept = await actions.people.takeOwnData(actor);
    return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="du-lieu-cua-toi-${today.toString()}.json"`,
        'Cache-Control': 'no-store',
      },
    });
  });
