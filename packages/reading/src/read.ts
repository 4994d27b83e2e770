import { textEvidence } from './confidence/evidence.ts';
import { headerConfidence } from './confidence/header-confidence.ts';
import { taskConfidence } from './confidence/task-confidence.ts';
import { layoutOf } from './layout.ts';
import { searching } from './pattern/ordinary.ts';
import { type Citation, type Finding, type OutlineEntry, READING_FORMAT, type Reading } from './reading.ts';
import { findAnnexes } from './recognise/header/annex.ts';
import { documentOf } from './recognise/header/document.ts';
import { addresseesOf, annexAddressOf } from './resolve/addressees.ts';
import { type Block, toBlocks } from './resolve/blocks.ts';
import { collectCitations } from './resolve/citations.ts';
import { Drafter } from './resolve/drafts.ts';
import { findingsOf } from './resolve/findings.ts';
import { ordersStart } from './resolve/opening.ts';
import { place } from './resolve/place.ts';
import { DeadlinePlacer } from './resolve/place-deadlines.ts';
import { yearTold } from './resolve/reference.ts';
import { tableTasks } from './resolve/table-tasks.ts';
import { monthIn } from './resolve/table-times.ts';
import { toTask } from './resolve/tasks.ts';
import type { Line } from './structure/lines.ts';
import { toParagraphs } from './structure/paragraphs.ts';
import { isOrdinary } from './text/letters.ts';
import type { SourceText } from './text/normalise.ts';
import { firstFrom } from './text/sorted.ts';

/** Raised whenever the same text may be read differently than before. */
export const READER_VERSION = '12';

/**
 * Reads a directive: text in, reading out. Pure and deterministic; never throws, whatever the text; takes time in
 * proportion to its length. What is not found is null or empty.
 */
export function read(text: string): Reading {
  return searching(isOrdinary(text), () => readingOf(text));
}

function readingOf(text: string): Reading {
  const { source, whole, tables, lines, inTables, head, foot, bodyEnd, body } = layoutOf(text);
  const letter = head.addressees.length > 0;
  const blocks = toBlocks(body);
  const document = documentOf(head, foot, {
    lines,
    paragraphs: body,
    text: source.text,
    folded: whole.folded,
  });
  const drafts = new Drafter(source, blocks, ordersStart(blocks), { letter, issuer: document.issuer }).run();
  const annexed = annexedParts(lines, bodyEnd < foot.bodyEnd ? bodyEnd : foot.end);
  const parts = [{ blocks, end: lines[bodyEnd]?.start ?? source.text.length }, ...annexed];
  const address = addresseesOf(source, head, lines, blocks);
  const reference = document.date ?? yearTold(source.text);
  const found = [
    ...drafts.map((draft) => toTask(draft, { source, reference, ...address })),
    ...annexed
      .flatMap((part) => annexDrafts(source, part.blocks, blocks))
      .map(({ draft, address: own }) => toTask(draft, { source, reference, ...own })),
    ...tables.flatMap((table) =>
      tableTasks(source, table, { reference, ...aboveTable(source, parts, table.start, document.title) }),
    ),
  ].sort((a, b) => a.task.span.start - b.task.span.start);
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

/** The work that an attached plan hands out, each with whom the plan addresses as a whole. */
function annexDrafts(source: SourceText, annex: readonly Block[], decision: readonly Block[]) {
  const address = annexAddressOf(source, annex, decision);
  return new Drafter(source, annex, ordersStart(annex)).run().map((draft) => ({ draft, address }));
}

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

/** Section and time of the heading that a table at an offset of the normalised text stands below; none below a signature. */
function aboveTable(source: SourceText, parts: readonly Part[], at: number, title: string | null) {
  const part = parts.find(({ end }) => at < end);
  const above = part?.blocks[firstFrom(part.blocks, at, ({ paragraph }) => paragraph.start) - 1];
  return {
    section: above?.section ?? '',
    time: above ? new DeadlinePlacer(source).ofHeading(above) : null,
    monthAbove: monthIn(above?.paragraph.text ?? '') ?? monthIn(title ?? ''),
  };
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
