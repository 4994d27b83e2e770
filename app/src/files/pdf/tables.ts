import { isLetterheadOrFoot } from '../printed-text.ts';
import { type Box, buildLines, type Line, type Piece } from './lines.ts';
import type { Ruling } from './rulings.ts';

/** A table with lines around its cells. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  /** One line for each cell with words, row by row, its own lines joined. */
  readonly cells: readonly Line[];
}

/** Points: drawn lines that meet may miss each other by so much. */
const NEAR = 3;
/** Of the type size: the middle of a line of letters lies so far above its baseline. */
const MIDDLE = 0.3;

/** The tables of a page, found by their drawn lines, and the pieces that stand in none. */
export function tablesOf(
  pieces: readonly Piece[],
  rulings: readonly Ruling[],
): { readonly tables: readonly Table[]; readonly rest: readonly Piece[] } {
  const grids = gridsOf(rulings);
  const taken = new Set<Piece>();
  const tables = grids.flatMap((grid): Table[] => {
    const inside = pieces.filter((piece) => !taken.has(piece) && isWithin(piece, grid.box));
    const cells = cellsOf(inside, grid.rulings);
    // One cell is a frame around a text, not a table.
    if (cells.length < 2 || isLetterheadOrFoot(cells.map(({ text }) => text).join('\n'))) return [];
    for (const piece of inside) taken.add(piece);
    return [{ top: grid.box.top, bottom: grid.box.bottom, cells }];
  });
  return { tables, rest: pieces.filter((piece) => !taken.has(piece)) };
}

/** In type sizes: words of different cells stand at least so far apart. */
const CELL_GAP = 0.6;
const FEWEST_ROWS = 2;

/** Whether words stand apart as in the rows of a table; looking for drawn lines takes as long as reading the words. */
export function mayHoldTable(pieces: readonly Piece[]): boolean {
  const words = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
  const rows = new Set<number>();
  words.forEach((piece, index) => {
    const before = words[index - 1];
    if (!before || Math.round(before.y) !== Math.round(piece.y)) return;
    if (piece.x - before.x - before.width > CELL_GAP * piece.size) rows.add(Math.round(piece.y));
  });
  return rows.size >= FEWEST_ROWS;
}

/** Whether lines are drawn around cells. */
export function holdsGrid(rulings: readonly Ruling[]): boolean {
  return gridsOf(rulings).length > 0;
}

interface Grid {
  readonly box: Box;
  readonly rulings: readonly Ruling[];
}

/** Lines that meet make a grid; one with at least three lines down and two across can part words into columns. */
function gridsOf(rulings: readonly Ruling[]): readonly Grid[] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const met = groups.filter((group) => group.some((other) => meet(ruling, other)));
    const [first, ...others] = met;
    if (first === undefined) groups.push([ruling]);
    else {
      first.push(ruling, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups
    .filter((group) => places(group, 'down') > 2 && places(group, 'across') > 1)
    .map((group) => ({ box: boxAround(group), rulings: group }))
    .sort((a, b) => a.box.top - b.box.top);
}

function meet(a: Ruling, b: Ruling): boolean {
  if (a.kind === b.kind)
    return Math.abs(a.at - b.at) < NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  const covers = (line: Ruling, at: number) => line.from - NEAR <= at && at <= line.to + NEAR;
  return covers(a, b.at) && covers(b, a.at);
}

/** How many lines of a kind stand apart from each other. */
function places(group: readonly Ruling[], kind: Ruling['kind']): number {
  const sorted = group
    .filter((ruling) => ruling.kind === kind)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? at) > NEAR).length;
}

function boxAround(group: readonly Ruling[]): Box {
  const down = group.filter(({ kind }) => kind === 'down');
  const across = group.filter(({ kind }) => kind === 'across');
  return {
    left: Math.min(...across.map(({ from }) => from), ...down.map(({ at }) => at)),
    right: Math.max(...across.map(({ to }) => to), ...down.map(({ at }) => at)),
    top: Math.min(...down.map(({ from }) => from), ...across.map(({ at }) => at)),
    bottom: Math.max(...down.map(({ to }) => to), ...across.map(({ at }) => at)),
  };
}

/** Where a piece counts: near its beginning, since its end may run over a line, and above its baseline. */
function anchorOf(piece: Piece): { readonly x: number; readonly y: number } {
  return { x: piece.x + Math.min(piece.width / 2, piece.size / 2), y: piece.y - MIDDLE * piece.size };
}

function isWithin(piece: Piece, box: Box): boolean {
  const { x, y } = anchorOf(piece);
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

function cellsOf(pieces: readonly Piece[], rulings: readonly Ruling[]): readonly Line[] {
  const cells = new Map<string, { readonly box: Box; readonly pieces: Piece[] }>();
  for (const piece of pieces) {
    const box = cellAround(anchorOf(piece), rulings);
    const key = [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ');
    const cell = cells.get(key) ?? { box, pieces: [] };
    cells.set(key, cell);
    cell.pieces.push(piece);
  }
  const sorted = [...cells.values()].sort((a, b) =>
    Math.abs(a.box.top - b.box.top) > NEAR ? a.box.top - b.box.top : a.box.left - b.box.left,
  );
  let row = 0;
  return sorted.flatMap(({ box, pieces: inside }, index) => {
    if (index > 0 && box.top - (sorted[index - 1]?.box.top ?? box.top) > NEAR) row += 1;
    const line = cellLine(buildLines(inside), box);
    return line === undefined ? [] : [{ ...line, row, box }];
  });
}

/** The nearest lines on the four sides that reach past the point. */
function cellAround({ x, y }: { readonly x: number; readonly y: number }, rulings: readonly Ruling[]): Box {
  let [left, right, top, bottom] = [-Infinity, Infinity, -Infinity, Infinity];
  for (const { kind, at, from, to } of rulings) {
    const along = kind === 'down' ? y : x;
    if (along < from - NEAR || along > to + NEAR) continue;
    if (kind === 'down' && at <= x) left = Math.max(left, at);
    if (kind === 'down' && at > x) right = Math.min(right, at);
    if (kind === 'across' && at <= y) top = Math.max(top, at);
    if (kind === 'across' && at > y) bottom = Math.min(bottom, at);
  }
  return { left, right, top, bottom };
}

/** Begins a point of its own within a cell. */
const ITEM = /^(?:[-–+*•]\s?\S|\d{1,3}[.)]\s|\p{Ll}\)\s)/u;

function cellLine(lines: readonly Line[], box: Box): Line | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const join = (pick: 'text' | 'marked') =>
    lines.reduce((text, line, index) => {
      const previous = lines[index - 1];
      return previous === undefined
        ? line[pick]
        : text + (isWrapped(previous, line, box) ? ' ' : '\n') + line[pick];
    }, '');
  const [text, marked] = [join('text'), join('marked')];
  const right = Math.max(...lines.map((line) => line.right));
  return { ...first, right, text, marked, segments: [{ left: first.left, right, text, marked }] };
}

/** The first word of the line did not fit behind the line above. */
function isWrapped(previous: Line, line: Line, box: Box): boolean {
  if (ITEM.test(line.text)) return false;
  const firstWord = line.text.split(' ')[0] ?? '';
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  const padding = 2 * Math.max(0, Math.min(previous.left - box.left, previous.size));
  const room = box.right - box.left - padding - (previous.right - previous.left);
  return room < letter * (firstWord.length + 1) + 0.5 * line.size;
}
