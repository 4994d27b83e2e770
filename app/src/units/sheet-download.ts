import type { ExportFormat } from './unit-import.actions.ts';

export const SHEET_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<ExportFormat, string>;

/** The format that an address asks for with `dang`; XLSX where it asks for none. */
export function formatAsked(request: Request): ExportFormat {
  return new URL(request.url).searchParams.get('dang') === 'csv' ? 'csv' : 'xlsx';
}

/** A spreadsheet to be kept as a file. @param name in ASCII, without ending */
export function sheetResponse(bytes: Uint8Array, name: string, format: ExportFormat): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': SHEET_TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
