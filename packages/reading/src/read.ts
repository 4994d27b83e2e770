import { textEvidence } from './confidence/evidence.ts';
import { headerConfidence } from './confidence/header-confidence.ts';
import { taskConfidence } from './confidence/task-confidence.ts';
import { forgetTexts } from './pattern/grams.ts';
import {
  type Citation,
  type EdtfDate,
  type Finding,
  type OutlineEntry,
  READING_FORMAT,
  type Reading,
} from './reading.ts';
import { edtf } from './recognise/deadline/dates.ts';
import { appendixAt, findAnnexes } from './recognise/header/annex.ts';
import { articleEnd, readArticleHead } from './recognise/header/article.ts';
import { documentOf } from './recognise/header/document.ts';
import { readFoot } from './recognise/header/footer.ts';
import { readHead } from './recognise/header/header.ts';
import { setApart } from './recognise/header/set-apart.ts';
import { knowIntroduced } from './recognise/party/party.ts';
import { addresseesOf } from './resolve/addressees.ts';
import { type Block, toBlocks } from './resolve/blocks.ts';
import { collectCitations } from './resolve/citations.ts';
import { Drafter } from './resolve/drafts.ts';
import { findingsOf } from './resolve/findings.ts';
import { ordersStart } from './resolve/opening.ts';
import { place } from './resolve/place.ts';
import { tableTasks } from './resolve/table-tasks.ts';
import { toTask } from './resolve/tasks.ts';
import { partFlat } from './structure/flat-text.ts';
import { partGlued } from './structure/glued-words.ts';
import { type Line, splitLines } from './structure/lines.ts';
import { evenGaps, toParagraphs } from './structure/paragraphs.ts';
import { repairScan } from './structure/scan-repair.ts';
import { findStackedTables } from './structure/stacked-tables.ts';
import { findTaskTables, type TaskTable } from './structure/tables.ts';
import { foldText } from './text/fold.ts';
import { normalise, type SourceText } from './text/normalise.ts';

/** Raised whenever the same text may be read differently than before. */
export const READER_VERSION = '7';

/**
 * Reads a directive: text in, reading out. Pure and deterministic; never throws, whatever the text; takes time in
 * proportion to its length. What is not found is null or empty.
 */
export function read(text: string): Reading {
  const printedSource = partGlued(normalise(text));
  const printedText = partFlat(printedSource.text);
  const foldedText = foldText(printedText);
  const source = { ...printedSource, text: repairScan(printedText, foldedText.folded) };
  const whole = source.text === printedText ? foldedText : foldText(source.text);
  const tables = [...findTaskTables(source.text), ...findStackedTables(source.text)].sort(
    (a, b) => a.start - b.start,
  );
  const printed = splitLines(source.text, whole, source.headings);
  const lines = evenGaps(setApart(tables.length === 0 ? printed : outside(tables, printed)));
  const head = readHead(lines);
  const letter = head.addressees.length > 0;
  const foot = readFoot(lines, head.bodyStart, letter);
  const bodyStart = head.official ? head.bodyStart : readArticleHead(lines).bodyStart;
  const bodyEnd = head.official
    ? Math.min(foot.bodyEnd, appendixAt(lines, bodyStart))
    : Math.min(foot.bodyEnd, articleEnd(lines, bodyStart));
  const paragraphs = knowIntroduced(toParagraphs(lines.slice(bodyStart, bodyEnd)));
  const blocks = toBlocks(paragraphs);
  const document = documentOf(head, foot, { lines, paragraphs, text: source.text, folded: whole.folded });
  const drafts = new Drafter(source, blocks, ordersStart(blocks), letter).run();
  const annexed = annexedParts(lines, bodyEnd < foot.bodyEnd ? bodyEnd : foot.end);
  const parts = [{ blocks, end: lines[bodyEnd]?.start ?? source.text.length }, ...annexed];
  const address = addresseesOf(source, head, lines, blocks);
  const reference = document.date ?? firstFullDate(source.text);
  const found = [
    ...drafts.map((draft) => toTask(draft, { source, reference, ...address })),
    ...annexed
      .flatMap((part) => new Drafter(source, part.blocks, ordersStart(part.blocks)).run())
      .map((draft) => toTask(draft, { source, reference, ...NOBODY })),
    ...tables.flatMap((table) =>
      tableTasks(source, table, { reference, section: sectionAt(parts, table.start) }),
    ),
  ].sort((a, b) => a.task.span.start - b.task.span.start);
  const inTables = tables.length === 0 ? [] : inside(tables, printed);
  const cited = [...lines.slice(0, foot.bodyEnd), ...annexed.flatMap((part) => part.lines), ...inTables];
  const citations: Citation[] = collectCitations(source, cited, document.number);
  const all = parts.flatMap((part) => part.blocks);
  const outline = outlineOf(source, all);
  const evidence = textEvidence(
    { source, outline, paragraphs: all.map(({ paragraph }) => paragraph) },
    found.map(({ task }) => task),
  );
  const tasks = found.map((one) => ({ ...one.task, confidence: taskConfidence(one, evidence) }));
  const findings: Finding[] = findingsOf(source, citations, tasks);
  forgetTexts();
  return {
    format: READING_FORMAT,
    reader: READER_VERSION,
    document,
    tasks,
    citations,
    headerConfidence: headerConfidence(document, evidence),
    findings,
    outline,
  };
}

/** Whoever an attached plan does not name itself is not known. */
const NOBODY = { addressees: [], addressSource: 'addressees' } as const;

/** A body with its blocks, and the offset of the normalised text where it ends. */
interface Part {
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** Each plan that is attached below the signature. */
function annexedParts(lines: readonly Line[], from: number): (Part & { readonly lines: readonly Line[] })[] {
  return findAnnexes(lines, from).map(({ bodyStart, bodyEnd }) => ({
    lines: lines.slice(bodyStart, bodyEnd),
    blocks: toBlocks(toParagraphs(lines.slice(bodyStart, bodyEnd))),
    end: lines[bodyEnd]?.start ?? Number.POSITIVE_INFINITY,
  }));
}

/** Index of the last block that begins before an offset, or -1. */
function lastBefore(blocks: readonly Block[], at: number): number {
  let from = 0;
  for (let to = blocks.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.paragraph.start ?? at) < at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** Section that a table at an offset of the normalised text stands in; "" below a signature. */
function sectionAt(parts: readonly Part[], at: number): string {
  for (const { blocks, end } of parts) {
    if (at < end) return blocks[lastBefore(blocks, at)]?.section ?? '';
  }
  return '';
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

/** Where no date of issue is printed, the first day that the text names with its year tells which year is meant. */
function firstFullDate(text: string): EdtfDate | null {
  const match = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/u.exec(text);
  return match ? edtf({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) }) : null;
}

function outlineOf(source: SourceText, blocks: readonly Block[]): OutlineEntry[] {
  return blocks
    .filter(({ paragraph }) => paragraph.marker !== null && paragraph.marker.kind !== 'bullet')
    .map((block) => ({
      ...place(block, source, { start: 0, end: block.paragraph.text.length }),
      section: block.section,
      label: block.paragraph.text.slice(0, 160),
    }));
}
