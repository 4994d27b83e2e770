import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';
import { inLines } from './correction.ts';
import { directiveId } from './review-edits.api.ts';

/** `/van-ban/<id>/truong-hop`: what review corrected, as JSON lines. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const id = directiveId(args);
    const lines = inLines(await actions.directives.corrections(actor, id));
    return new Response(lines, {
      headers: {
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Content-Disposition': `attachment; filename="truong-hop-${id}.jsonl"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  });
