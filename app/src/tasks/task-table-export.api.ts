import type { LoaderFunctionArgs } from 'react-router';
import { formatAsked, sheetResponse } from '../units/sheet-download.ts';
import { loadPage } from '../web/page-handlers.ts';
import { readColumns, readTableQuery } from './list-address.ts';
import { tableSheetOf } from './task-table-sheet.ts';

/** What the task table shows, its columns and its order, as a file; `?dang=csv` for CSV. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const format = formatAsked(args.request);
    const query = readTableQuery(searchParams, actor.personId);
    const sheet = await actions.tasks.tableSheet(
      actor,
      query,
      tableSheetOf(format, readColumns(searchParams), locale),
    );
    return sheetResponse(sheet, `nhiem-vu-${today.toString()}`, format);
  });
