import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../base/errors.ts';
import { cellText, LARGEST, type ReadSheet, type SheetRow } from './sheet-limits.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** Excel shows which sign divides the fields by a first line of its own. */
const SAYS_DELIMITER = /^sep=(?<sign>[,;\t])\r?\n/iu;
/** What spreadsheet programs take for the beginning of a formula; see `disarmed`. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const ARMED_AGAIN = /^'+[=+\-@\t\r]/u;

/**
 * The table in a CSV file: UTF-8 or UTF-16, divided by commas, semicolons or tabs, whichever stands most often in its
 * first line.
 * @throws AppError csv_encoding, csv_quotes, file_unreadable, file_too_large
 */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const text = decoded(bytes);
  const said = SAYS_DELIMITER.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const delimiter = said?.groups?.['sign'] ?? delimiterOf(body);
  // The line with the sign is a row to the spreadsheet program.
  const first = said === null ? 1 : 2;
  const [headings, ...lines] = parsed(body, delimiter);
  const rows = lines.flatMap((fields, index): SheetRow[] => {
    const texts = fields.map((field) => cellText(rearmed(field)));
    return texts.some((each) => each !== '') ? [{ number: index + 1 + first, texts }] : [];
  });
  if (rows.length > LARGEST.rows) throw new AppError('sheet_too_large');
  return { name: '', headings: (headings ?? []).map((heading) => cellText(rearmed(heading))), rows };
}

function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A picture or a program is no table, whatever its bytes spell.
    if (text.includes('\0')) throw new AppError('file_unreadable', { reason: 'not-text' });
    return text;
  } catch (error) {
    if (error instanceof AppError) throw error;
    // The bytes of the Vietnamese and Western code pages of Windows are not told apart with certainty: not guessed.
    throw new AppError(bytes.includes(0) ? 'file_unreadable' : 'csv_encoding', {}, { cause: error });
  }
}

/** The sign that stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const line =
    /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text.slice(0, 100_000))?.[0].replace(/"(?:[^"]|"")*"/gu, '') ?? '';
  const counted = DELIMITERS.map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      // A mark in the middle of a name is part of it: Trường "Hoa Sen".
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1_000_000,
      to_line: LARGEST.rows * 4,
    });
  } catch (error) {
    const isQuotes = error instanceof CsvError && /QUOTE|MAX_RECORD/u.test(error.code);
    throw new AppError(
      isQuotes ? 'csv_quotes' : 'file_unreadable',
      { reason: String(error) },
      { cause: error },
    );
  }
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The table as Excel opens it: UTF-8 with its mark, commas, CRLF; nothing in it is a formula. */
export function writeCsv({ headings, rows }: Table): Uint8Array {
  const line = (fields: readonly (string | null)[]): string =>
    fields.map((field) => quoted(disarmed(field ?? ''))).join(',');
  return new TextEncoder().encode(`\uFEFF${[headings, ...rows].map(line).join('\r\n')}\r\n`);
}

/**
 * Text that a spreadsheet program would take for a formula gets an apostrophe before it; so does text that begins with
 * apostrophes before such a sign, so that reading takes away exactly what was put there.
 */
function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function rearmed(text: string): string {
  return ARMED_AGAIN.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
