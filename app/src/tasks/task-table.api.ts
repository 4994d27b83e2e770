import { z } from '@hono/zod-openapi';
import { SHEET_TYPES } from '../units/sheet-download.ts';
import { download, wordsOf } from '../web/api.ts';
import { filterIn, filterSchema } from './task-api.schema.ts';
import { tableText } from './task-table.text.ts';
import { TABLE_COLUMNS, TABLE_SORTS } from './task-table.ts';
import { tableSheetOf } from './task-table-sheet.ts';

const exportAssignments = download({
  id: 'exportAssignments',
  path: '/assignment-sheets/{format}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Bảng nhiệm vụ thành tệp Excel hoặc CSV', en: 'The task table as a spreadsheet or CSV' },
  description: {
    vi: 'Thu hẹp như GET /assignments; đủ mọi cột.',
    en: 'Narrowed as GET /assignments is; with all columns.',
  },
  params: z.object({ format: z.enum(['xlsx', 'csv']) }),
  query: filterSchema.extend({ sort: z.enum(TABLE_SORTS).default('due') }),
  refusals: ['bad_input'],
  words: wordsOf(tableText),
  handle: async ({ tasks, clock }, { actor, params: { format }, query: { sort, ...filter }, locale }) => {
    const asked = { filter: filterIn(filter), sort, group: null, after: null };
    const bytes = await tasks.tableSheet(actor, asked, tableSheetOf(format, TABLE_COLUMNS, locale));
    const name = `nhiem-vu-${clock.today().toString()}.${format}`;
    return { name, mediaType: SHEET_TYPES[format], hash: null, stream: new Uint8Array(bytes) };
  },
});

export const taskTableOperations = [exportAssignments];
