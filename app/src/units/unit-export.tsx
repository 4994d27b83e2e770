import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const bytes = await actions.units.export(actor);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="don-vi-${today.toString()}.xlsx"`,
        'Cache-Control': 'no-store',
      },
    });
  });
