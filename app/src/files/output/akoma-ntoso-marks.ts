import type { Reading, Span } from '@dondoc/reading';
import { slug } from './akoma-ntoso-names.ts';
import { fullDate } from './output-source.ts';
import { type Attributes, element, words, type Xml } from './xml.ts';

/** A stretch of the text and the element that it becomes. */
interface Mark extends Span {
  readonly name: string;
  readonly attributes: Attributes;
}

interface TaskMark extends Span {
  readonly index: number;
}

/** What is marked in the text: tasks, and within or beside them citations, days, parties and targets. */
export interface Marks {
  readonly tasks: readonly TaskMark[];
  readonly details: readonly Mark[];
  /** Tasks whose first words have been marked: their eId is in use. */
  readonly shown: Set<number>;
}

/** Marks in the order of the text, none within another of its level. */
export function marksOf(reading: Reading, partyOf: (name: string) => string | null): Marks {
  const citations = reading.citations.map(({ span, number, date }, index) => ({
    ...span,
    name: 'ref',
    attributes: {
      eId: `ref_${index + 1}`,
      href: `/akn/vn/doc/${date ?? 'khong-ngay'}/${slug(number) || 'khong-so'}`,
    },
  }));
  let organisations = 0;
  const details = reading.tasks.flatMap((task) => {
    const parties = task.parties.flatMap(({ span, text }) => {
      const party = partyOf(text);
      if (party === null) return [];
      organisations += 1;
      const eId = `organization_${organisations}`;
      return [{ ...span, name: 'organization', attributes: { eId, refersTo: `#${party}` } }];
    });
    const day = task.deadline?.kind === 'date' ? fullDate(task.deadline.date) : null;
    const deadline =
      task.deadline === null
        ? []
        : [
            day === null
              ? { ...task.deadline.span, name: 'inline', attributes: { name: 'deadline' } }
              : { ...task.deadline.span, name: 'date', attributes: { date: day.toString() } },
          ];
    const targets = task.targetSpans.map((span) => ({
      ...span,
      name: 'inline',
      attributes: { name: 'target' },
    }));
    return [...deadline, ...parties, ...targets];
  });
  return {
    tasks: apart(reading.tasks.map(({ span }, index) => ({ ...span, index }))),
    details: apart([...citations, ...details]),
    shown: new Set(),
  };
}

/** Those that overlap none before them; of two that begin together, the longer. */
function apart<T extends Span>(marks: readonly T[]): readonly T[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end || mark.end <= mark.start) return false;
      end = mark.end;
      return true;
    });
}

/** The words of a paragraph with its marks as elements. A mark that goes beyond the paragraph is cut at its end. */
export function markedWords(text: string, paragraph: Span, marks: Marks): readonly Xml[] {
  const pieces: Xml[] = [];
  let at = paragraph.start;
  for (const task of within(marks.tasks, paragraph)) {
    pieces.push(...detailsIn(text, { start: at, end: task.start }, marks));
    pieces.push(taskElement(task.index, detailsIn(text, task, marks), marks.shown));
    at = task.end;
  }
  pieces.push(...detailsIn(text, { start: at, end: paragraph.end }, marks));
  return pieces;
}

/** The first piece of a task bears its eId; what continues in another paragraph refers to it by its class. */
function taskElement(index: number, content: readonly Xml[], shown: Set<number>): Xml {
  const eId = `task_${index + 1}`;
  const first = !shown.has(index);
  shown.add(index);
  return element('inline', { name: 'task', eId: first ? eId : null, class: first ? null : eId }, content);
}

function detailsIn(text: string, span: Span, marks: Marks): readonly Xml[] {
  const pieces: Xml[] = [];
  let at = span.start;
  for (const mark of within(marks.details, span)) {
    // What is cut by the end of a task or paragraph is left as plain words.
    if (mark.cut) continue;
    pieces.push(plain(text, at, mark.start));
    pieces.push(element(mark.name, mark.attributes, [plain(text, mark.start, mark.end)]));
    at = mark.end;
  }
  pieces.push(plain(text, at, span.end));
  return pieces;
}

/** Marks that lie in a span, cut to it; they are in order and apart, so that the first is found by halving. */
function within<T extends Span>(marks: readonly T[], span: Span): readonly (T & { readonly cut: boolean })[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: (T & { readonly cut: boolean })[] = [];
  for (let mark = marks[low]; mark !== undefined && mark.start < span.end; mark = marks[++low]) {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    found.push({ ...mark, start, end, cut: start !== mark.start || end !== mark.end });
  }
  return found;
}

/** Printed words: white space, page breaks and Markdown emphasis become one space; letters are composed. */
function plain(text: string, start: number, end: number): Xml {
  return words(
    text
      .slice(start, end)
      .replace(/[\s*]+/gu, ' ')
      .normalize('NFC'),
  );
}
