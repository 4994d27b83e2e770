import { z } from '@hono/zod-openapi';
import type { SheetImportId } from '../base/ids.ts';
import type { GivenFile } from '../platform/api-operation.ts';
import { download, id } from '../web/api.ts';
import { SHEET_TYPES } from './sheet-download.ts';
import { EXPORT_FORMATS, type ExportFormat } from './unit-import.actions.ts';

/** Spreadsheets that the interface for programs gives out. */

const params = z.object({ format: z.enum(EXPORT_FORMATS) });

function sheetFile(bytes: Uint8Array, name: string, format: ExportFormat): GivenFile {
  return {
    name: `${name}.${format}`,
    mediaType: SHEET_TYPES[format],
    hash: null,
    stream: new Uint8Array(bytes),
  };
}

const exportUnits = download({
  id: 'exportUnits',
  path: '/exports/units/{format}',
  tag: 'units',
  scope: 'units:read',
  summary: {
    vi: 'Danh bạ đơn vị hôm nay, theo mẫu nhập lại được',
    en: 'The units of today, in the form that import takes back',
  },
  params,
  refusals: ['not_allowed'],
  handle: async ({ units, clock }, { actor, params: { format } }) =>
    sheetFile(await units.export(actor, format), `don-vi-${clock.today().toString()}`, format),
});

const exportPeople = download({
  id: 'exportPeople',
  path: '/exports/people/{format}',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Người và chức vụ hôm nay, theo mẫu nhập lại được',
    en: 'People with the positions of today, in the form that import takes back',
  },
  params,
  refusals: ['not_allowed'],
  handle: async ({ units, clock }, { actor, params: { format } }) =>
    sheetFile(await units.exportPeople(actor, format), `nguoi-dung-${clock.today().toString()}`, format),
});

const getReport = download({
  id: 'getSheetImportReport',
  path: '/imports/{importId}/report',
  tag: 'units',
  scope: 'units:read',
  summary: {
    vi: 'Mọi dòng của một lượt nhập với điều đã thấy, dạng XLSX',
    en: 'All rows of an import with what was found beside them, as XLSX',
  },
  params: z.object({ importId: id<SheetImportId>() }),
  refusals: ['not_allowed'],
  handle: async ({ sheetImports }, call) =>
    sheetFile(await sheetImports.report(call.actor, call.params.importId), 'bao-cao-kiem-tra', 'xlsx'),
});

export const sheetFileOperations = [exportUnits, exportPeople, getReport];
