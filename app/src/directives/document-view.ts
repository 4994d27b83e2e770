import type { Reading, Span } from '@dondoc/reading';
import { overlaps } from './quote.ts';

/** What a stretch of the document was recognised as, and is underlined as. */
export type MarkKind = 'party' | 'deadline' | 'citation' | 'target' | 'lint' | 'unsure';

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Name under which a link leads to where it begins. */
  readonly anchor?: string | undefined;
}

/** A stretch of text within which nothing changes: the same task, the same marks. */
export interface Segment extends Span {
  readonly marks: readonly MarkKind[];
  /** The task whose words these are; null between tasks. */
  readonly taskId: string | null;
  readonly bold: boolean;
  /** Stars of Markdown emphasis: kept, so that offsets stay those of the original, but not shown. */
  readonly hidden: boolean;
  /** Name of the mark that begins here and can be led to. */
  readonly anchor?: string | undefined;
}

export interface Paragraph extends Span {
  readonly heading: boolean;
  readonly segments: readonly Segment[];
}

/** Everything that a reading found and that is worth an underline, at the places where it stands. */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = reading.citations.map(({ span }) => ({ ...span, kind: 'citation' }));
  for (const task of reading.tasks) {
    for (const { span } of task.parties) marks.push({ ...span, kind: 'party' });
    for (const span of task.targetSpans) marks.push({ ...span, kind: 'target' });
    if (task.deadline !== null) marks.push({ ...task.deadline.span, kind: 'deadline' });
  }
  const places = new Map(
    marks.map(({ start, end, kind }) => [`${start}-${end}-${kind}`, { start, end, kind }]),
  );
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

export interface DocumentParts {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly outline: readonly Span[];
  readonly tasks: readonly { readonly id: string; readonly span: Span }[];
}

/** Emphasis of Markdown: two stars or more, or one that touches a word. A star before a space is a bullet. */
const STARS = /\*{2,3}|\*(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}”".)])\*/gu;

/** Lays a directive out for reading: paragraphs, and in each the stretches to underline. */
export function layOut({ text, marks, outline, tasks }: DocumentParts): Paragraph[] {
  const stars = [...text.matchAll(STARS)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  return paragraphsOf(text, tasks).map((span) => ({
    ...span,
    heading: isHeading(span, outline, tasks),
    segments: segmentsOf(span, { marks, tasks, stars }),
  }));
}

/** A line this short was not broken by the edge of the page. */
const SHORTEST_WRAPPED_LINE = 55;

/**
 * The paragraphs of a text in which every line may end with the page's edge (PDF) or with the paragraph (Word).
 * A line goes on with the next when it is long, ends without closing punctuation, and the next begins in lower case.
 */
function paragraphsOf(text: string, tasks: DocumentParts['tasks']): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n\f\r]*\S[^\n\f\r]*/gu)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(text, last, line, tasks)) last.end = line.end;
    else paragraphs.push(line);
  }
  return paragraphs;
}

function goesOn(text: string, last: Span, line: Span, tasks: DocumentParts['tasks']): boolean {
  const gap = text.slice(last.end, line.start);
  const inOneTask = tasks.some(({ span }) => span.start < last.end && span.end > line.start);
  if (inOneTask && !/\n\s*\n/u.test(gap)) return true;
  if (/\n\s*\n/u.test(gap) || last.end - last.start < SHORTEST_WRAPPED_LINE) return false;
  return (
    !/[.;:!?]\s*$/u.test(text.slice(last.start, last.end)) &&
    /^\s*[\p{Ll}\d(“"]/u.test(text.slice(line.start, line.end))
  );
}

/** A line that opens an outline entry and is not itself the words of a task. */
function isHeading(paragraph: Span, outline: readonly Span[], tasks: DocumentParts['tasks']): boolean {
  return (
    outline.some((entry) => paragraph.start <= entry.start && entry.start < paragraph.end) &&
    !tasks.some(({ span }) => overlaps(span, paragraph))
  );
}

function anchorAt(marks: readonly Mark[], start: number): Pick<Segment, 'anchor'> {
  const anchor = marks.find((mark) => mark.anchor !== undefined && mark.start === start)?.anchor;
  return anchor === undefined ? {} : { anchor };
}

interface Overlay {
  readonly marks: readonly Mark[];
  readonly tasks: DocumentParts['tasks'];
  readonly stars: readonly Span[];
}

function segmentsOf(paragraph: Span, { marks, tasks, stars }: Overlay): Segment[] {
  const here = {
    marks: marks.filter((mark) => overlaps(mark, paragraph)),
    tasks: tasks.filter(({ span }) => overlaps(span, paragraph)),
    stars: stars.filter((star) => overlaps(star, paragraph)),
  };
  const edges = [paragraph, ...here.marks, ...here.tasks.map(({ span }) => span), ...here.stars]
    .flatMap(({ start, end }) => [start, end])
    .map((edge) => Math.min(Math.max(edge, paragraph.start), paragraph.end));
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const span = { start, end: cuts[at + 1] ?? paragraph.end };
    const kinds = here.marks.filter((mark) => overlaps(mark, span)).map(({ kind }) => kind);
    return {
      ...span,
      marks: [...new Set(kinds)],
      ...anchorAt(here.marks, start),
      // Tasks do not overlap in a reading; where a person made them so, the one that begins last is shown.
      taskId: here.tasks.findLast((task) => overlaps(task.span, span))?.id ?? null,
      // One star slants, two make bold; only bold is shown.
      bold: here.stars.filter((star) => star.end <= start && star.end - star.start > 1).length % 2 === 1,
      hidden: here.stars.some((star) => overlaps(star, span)),
    };
  });
}
