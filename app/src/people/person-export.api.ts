import type { LoaderFunctionArgs } from 'react-router';
import { formatAsked, sheetResponse } from '../units/sheet-download.ts';
import { loadPage } from '../web/page-handlers.ts';

/** All people with their positions in the form that import takes back; `?dang=csv` for CSV. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const format = formatAsked(args.request);
    return sheetResponse(
      await actions.units.exportPeople(actor, format),
      `nguoi-dung-${today.toString()}`,
      format,
    );
  });
