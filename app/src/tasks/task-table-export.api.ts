import type { LoaderFunctionArgs } from 'react-router';
import { civilDay } from '../base/clock.ts';
import { formatAsked, sheetResponse } from '../units/sheet-download.ts';
import { loadPage } from '../web/page-handlers.ts';
import { readColumns, readTableQuery } from './list-address.ts';
import { taskText } from './task.text.ts';
import { tableText } from './task-table.text.ts';
import type { TableColumn } from './task-table.ts';

/** What the task table shows, its columns and its order, as a file; `?dang=csv` for CSV. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const columns = readColumns(searchParams);
    const t = tableText[locale];
    const words = taskText[locale];
    const sheet = await actions.tasks.tableSheet(actor, readTableQuery(searchParams, actor.personId), {
      format: formatAsked(args.request),
      name: t.sheetName,
      headings: [words.task, ...columns.map((column) => t[`column.${column}`])],
      cells: (row) => {
        const cells: Readonly<Record<TableColumn, string | null>> = {
          unit: row.unitName,
          standing: words[`state.${row.state}`],
          due: row.currentDue,
          original: row.originalDue,
          latest: civilDay(Temporal.Instant.from(row.lastEventAt)).toString(),
          directive: row.directive?.label ?? null,
          follower: row.followerName,
          percent: `${row.percent}`,
        };
        return [row.summary, ...columns.map((column) => cells[column])];
      },
    });
    return sheetResponse(sheet, `nhiem-vu-${today.toString()}`, formatAsked(args.request));
  });
