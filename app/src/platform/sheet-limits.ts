/** A worksheet as read: the first row holds the headings. */
export interface ReadSheet {
  readonly name: string;
  /** Text of the first row by column; '' over a column without heading. */
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** A row in which something stands, with the number that the spreadsheet program shows beside it. */
export interface SheetRow {
  readonly number: number;
  /** By column, as `headings`; empty cells are '', and those behind the last one are left out. */
  readonly texts: readonly string[];
}

/** Rows and columns that something may stand in. */
export const LARGEST = { rows: 120_000, columns: 200 } as const;

/** Text of a cell: composed, one space between words, none around. */
export function cellText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
