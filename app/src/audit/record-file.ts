import type { SealedRow } from './audit.store.ts';

/** How an export is written: CSV opens in a spreadsheet, JSON Lines keeps every field as it was sealed. */
export const RECORD_FORMATS = ['csv', 'jsonl'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export const RECORD_TYPES = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
} as const satisfies Record<RecordFormat, string>;

/** Line by line as it is read: an export may be longer than what fits in memory. */
export async function* recordLines(
  rows: AsyncIterable<SealedRow>,
  format: RecordFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead();
  for await (const row of rows) yield format === 'csv' ? csvLine(row) : jsonLine(row);
}

const COLUMNS = [
  'position',
  'at',
  'actorName',
  'action',
  'objectKind',
  'objectId',
  'detailText',
  'address',
  'requestId',
  'personId',
  'seq',
  'previous',
  'hash',
  'version',
  'class',
  'bodySalt',
  'originSalt',
  'bodyDigest',
  'originDigest',
] as const satisfies readonly (keyof SealedRow)[];

/** A line of JSON: all that is needed to work out the entry's seal anew. */
export function jsonLine(row: SealedRow): string {
  const { detail: _, ...sealed } = row;
  return `${JSON.stringify(sealed)}\n`;
}

/** The heads of the columns; the mark in front tells spreadsheets that it is UTF-8. */
export function csvHead(): string {
  return `\uFEFF${COLUMNS.join(',')}\r\n`;
}

export function csvLine(row: SealedRow): string {
  return `${COLUMNS.map((column) => csvCell(row[column])).join(',')}\r\n`;
}

/** Quoted (RFC 4180); what a spreadsheet would take for a formula is kept from being one by an apostrophe. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines as bytes, taken only as fast as they are read at the other end. */
export function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
