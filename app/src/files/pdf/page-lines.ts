import { withoutFootnotes, withoutNoteNumbers } from './footnotes.ts';
import { buildLines, type Line, type Piece } from './lines.ts';
import type { Ruling } from './rulings.ts';
import { type Table, tablesOf } from './tables.ts';
import { textColumns } from './text-columns.ts';

export interface PageLines {
  readonly lines: readonly Line[];
  readonly hasFootnotes: boolean;
}

/** The lines of one page in reading order: tables cell by cell, columns one after the other, footnotes left out. */
export function pageLines(pieces: readonly Piece[], rulings: readonly Ruling[]): PageLines {
  const { pieces: numbered, numbers } = withoutNoteNumbers(pieces);
  const { tables, rest } = tablesOf(numbered, rulings);
  const regions = tables.length > 0 ? [{ column: false, pieces: rest }] : textColumns(rest);
  const text = regions.flatMap(({ column, pieces: part }, index) =>
    buildLines(part).map((line) =>
      regions.length > 1 ? { ...line, region: index, inColumn: column } : line,
    ),
  );
  const lines = withoutFootnotes(text, numbers);
  return { lines: withTables(lines, tables), hasFootnotes: numbers.size > 0 };
}

export function withTables(lines: readonly Line[], tables: readonly Table[]): readonly Line[] {
  const merged: Line[] = [];
  const waiting = [...tables];
  for (const line of lines) {
    while (waiting[0] !== undefined && waiting[0].top < line.y)
      merged.push(...(waiting.shift()?.cells ?? []));
    merged.push(line);
  }
  return [...merged, ...waiting.flatMap(({ cells }) => cells)];
}
