import type { SheetRemarks } from './sheet-problem.ts';
import { plainHeading } from './sheet-words.ts';

/** A worksheet as the platform reads it. */
export interface SheetLike {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly number: number; readonly texts: readonly string[] }[];
}

/** The columns of a sheet of one kind: what they are called, and what people call them instead. */
export interface ColumnNames<Column extends string> {
  readonly titles: Readonly<Record<Column, string>>;
  readonly others: Partial<Readonly<Record<Column, readonly string[]>>>;
  readonly needed: readonly Column[];
}

/** Where a column stands among the headings; -1 where it does not. */
export function placeOfColumn<Column extends string>(
  names: ColumnNames<Column>,
  headings: readonly string[],
  column: Column,
): number {
  const titles = new Set([names.titles[column], ...(names.others[column] ?? [])].map(plainHeading));
  return headings.findIndex((heading) => titles.has(plainHeading(heading)));
}

/** Where the columns stand in one sheet. */
export class SheetColumns<Column extends string> {
  readonly #places = new Map<Column, number>();
  readonly titles: Readonly<Record<Column, string>>;

  constructor(names: ColumnNames<Column>, sheet: SheetLike, remarks: SheetRemarks) {
    this.titles = names.titles;
    const known = new Map<string, Column>();
    // The keys of the titles are the columns.
    for (const column of Object.keys(names.titles) as Column[]) {
      for (const title of [names.titles[column], ...(names.others[column] ?? [])]) {
        known.set(plainHeading(title), column);
      }
    }
    sheet.headings.forEach((heading, place) => {
      const column = known.get(plainHeading(heading));
      if (column !== undefined && !this.#places.has(column)) this.#places.set(column, place);
      else if (heading !== '' && column === undefined) {
        remarks.doubt(1, 'unknown-column', { column: heading, value: '' });
      }
    });
    for (const column of names.needed) {
      if (!this.has(column)) remarks.refuse(1, 'column-missing', { column: names.titles[column], value: '' });
    }
    if (sheet.rows.length === 0) remarks.refuse(1, 'no-rows', { column: '', value: '' });
  }

  has(column: Column): boolean {
    return this.#places.has(column);
  }

  text(row: SheetLike['rows'][number], column: Column): string {
    const place = this.#places.get(column);
    return place === undefined ? '' : (row.texts[place] ?? '');
  }
}
