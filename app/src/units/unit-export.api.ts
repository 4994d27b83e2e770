import type { LoaderFunctionArgs } from 'react-router';
import { loadPage } from '../web/page-handlers.ts';
import { formatAsked, sheetResponse } from './sheet-download.ts';

/** All units in the form that import takes back; `?dang=csv` for CSV. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const format = formatAsked(args.request);
    return sheetResponse(await actions.units.export(actor, format), `don-vi-${today.toString()}`, format);
  });
