import { appendixAt } from './recognise/header/annex.ts';
import { articleEnd, readArticleHead } from './recognise/header/article.ts';
import { type Foot, readFoot } from './recognise/header/footer.ts';
import { type Head, readHead } from './recognise/header/header.ts';
import { setApart } from './recognise/header/set-apart.ts';
import { knowIntroduced } from './recognise/party/party.ts';
import { findFlatTables } from './structure/flat-tables.ts';
import { partFlat } from './structure/flat-text.ts';
import { evenGaps } from './structure/gaps.ts';
import { partGlued } from './structure/glued-words.ts';
import { type Line, splitLines } from './structure/lines.ts';
import { type Paragraph, toParagraphs } from './structure/paragraphs.ts';
import { mendScan } from './structure/scan-repair.ts';
import { withoutSpecks } from './structure/scan-specks.ts';
import { findStackedTables } from './structure/stacked-tables.ts';
import { findTaskTables, type TaskTable } from './structure/tables.ts';
import { unwrapOnce } from './structure/twice-wrapped.ts';
import { type FoldedText, foldText } from './text/fold.ts';
import { normalise, type SourceText } from './text/normalise.ts';

/** A text cut into the parts of a directive, whatever is read from them. */
export interface Layout {
  readonly source: SourceText;
  /** The source's text folded. */
  readonly whole: FoldedText;
  readonly tables: readonly TaskTable[];
  /** Lines that stand in no table. */
  readonly lines: readonly Line[];
  /** The others, as printed. */
  readonly inTables: readonly Line[];
  readonly head: Head;
  readonly foot: Foot;
  /** Where in `lines` the body begins and ends. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly body: readonly Paragraph[];
}

/** Cuts any text; where it has none of a directive's parts, all of it is body. */
export function layoutOf(text: string): Layout {
  const { source, whole } = prepare(text);
  const tables = tablesIn(source.text);
  const printed = splitLines(source.text, whole, source.headings);
  const inTables = tables.length === 0 ? [] : inside(tables, printed);
  const lines = evenGaps(setApart(tables.length === 0 ? printed : outside(tables, printed)));
  const head = readHead(lines);
  const foot = readFoot(lines, head.bodyStart, head.addressees.length > 0);
  const bodyStart = head.official ? head.bodyStart : readArticleHead(lines).bodyStart;
  const bodyEnd = Math.min(
    foot.bodyEnd,
    head.official ? appendixAt(lines, bodyStart) : articleEnd(lines, bodyStart),
  );
  const body = knowIntroduced(toParagraphs(lines.slice(bodyStart, bodyEnd)));
  return { source, whole, tables, lines, inTables, head, foot, bodyStart, bodyEnd, body };
}

/** Every task table of a text, once: what shows more of where its cells begin before what shows less. */
function tablesIn(text: string): TaskTable[] {
  const found: TaskTable[] = [];
  for (const tables of [findTaskTables(text), findStackedTables(text), findFlatTables(text)])
    found.push(
      ...tables.filter((table) => !found.some(({ start, end }) => table.start < end && start < table.end)),
    );
  return found.sort((a, b) => a.start - b.start);
}

/** One form for all ways to write the text, with what copying or scanning broke put right. */
function prepare(text: string): { readonly source: SourceText; readonly whole: FoldedText } {
  const parted = partGlued(normalise(text));
  const printed = unwrapOnce(partFlat(parted.text));
  const folded = foldText(printed);
  const { text: repaired, scanned } = mendScan(printed, folded.folded);
  const mended = { ...parted, text: repaired };
  const source = scanned ? withoutSpecks(mended) : mended;
  return { source, whole: source.text === printed ? folded : foldText(source.text) };
}

/** Lines that stand in none of the tables; both are in the order of the text. */
function outside(tables: readonly TaskTable[], lines: readonly Line[]): Line[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++;
    return start < (tables[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The others, those of tables. */
function inside(tables: readonly TaskTable[], lines: readonly Line[]): Line[] {
  const kept = new Set(outside(tables, lines));
  return lines.filter((line) => !kept.has(line));
}
