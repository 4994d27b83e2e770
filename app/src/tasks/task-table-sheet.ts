import { civilDay } from '../base/clock.ts';
import type { Locale } from '../base/text.ts';
import { taskText } from './task.text.ts';
import type { TableSheet } from './task-table.actions.ts';
import { tableText } from './task-table.text.ts';
import type { TableColumn } from './task-table.ts';

/** The task table as a file: its headings and cells in words. */
export function tableSheetOf(
  format: TableSheet['format'],
  columns: readonly TableColumn[],
  locale: Locale,
): TableSheet {
  const t = tableText[locale];
  const words = taskText[locale];
  return {
    format,
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
  };
}
