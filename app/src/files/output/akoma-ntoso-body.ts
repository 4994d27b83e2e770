import { fold, type OutlineEntry, type Reading, type Span } from '@dondoc/reading';
import { markedWords, marksOf } from './akoma-ntoso-marks.ts';
import { slug } from './akoma-ntoso-names.ts';
import type { OutputSource } from './output-source.ts';
import { element, words, type Xml } from './xml.ts';

/** The three parts of a printed document: its head, what it says, and how it ends. */
export interface TextParts {
  /** Lines of the head and of the foot, without those that are blank. */
  readonly preface: readonly string[];
  readonly body: Span;
  readonly conclusions: readonly string[];
}

export interface MarkedBody {
  readonly main: Xml;
  /** Reference to the place of a task (its index in the reading); null where it could not be marked. */
  eIdOfTask(index: number): string | null;
}

/** The body begins after the head, at the latest with the first point or task, and ends before the recipients. */
export function partsOfText(text: string, { outline, tasks, document }: Reading): TextParts {
  const [point] = outline;
  const first = Math.min(
    point === undefined ? text.length : numberStart(text, point),
    tasks[0]?.span.start ?? text.length,
  );
  const head = headEnd(text, document.title);
  const nothingSaid = outline.length + tasks.length === 0;
  const start = head === 0 && !nothingSaid ? first : Math.min(head, first);
  const lastSaid = tasks.reduce((last, { span }) => Math.max(last, span.end), outline.at(-1)?.start ?? start);
  const end = footStart(text, lastSaid);
  return {
    preface: linesOf(text.slice(0, start)),
    body: { start, end },
    conclusions: linesOf(text.slice(end)),
  };
}

/** "Nơi nhận:" opens the foot of every administrative document (Decree 30/2020/NĐ-CP); the end where there is none. */
function footStart(text: string, from: number): number {
  let at = from;
  for (const line of text.slice(from).split('\n')) {
    if (fold(line.slice(0, 40)).replaceAll('*', '').trim().startsWith('nơi nhận')) return at;
    at += line.length + 1;
  }
  return text.length;
}

/** After the words of the title, where they are found in the text; 0 where they are not. */
function headEnd(text: string, title: string | null): number {
  if (title === null || title === '') return 0;
  const wanted = fold(title).split(/\s+/u).slice(-4).join(' ');
  let at = 0;
  let read = '';
  for (const line of text.split('\n').slice(0, 60)) {
    at += line.length + 1;
    read = `${read} ${fold(line)}`.replace(/[\s*]+/gu, ' ').slice(-400);
    if (read.includes(wanted)) return Math.min(at, text.length);
  }
  return 0;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\f]/u)
    .map((line) =>
      line
        .replace(/[\s*]+/gu, ' ')
        .trim()
        .normalize('NFC'),
    )
    .filter((line) => line !== '');
}

/** Letters of "Điều 12." and the like, with emphasis around them. */
const LONGEST_NUMBER = 16;

interface Point {
  readonly entry: OutlineEntry;
  /** The number as it is printed: "1.", "a)", "Điều 2.". */
  readonly number: string;
  /** From the words after the number to the number of the next point, at whatever level. */
  readonly own: Span;
  readonly children: Point[];
}

/** The points of the outline as a tree: "II.3.1" stands within "II.3", that within "II". */
function treeOf(text: string, outline: readonly OutlineEntry[], end: number): readonly Point[] {
  const roots: Point[] = [];
  const open: Point[] = [];
  outline.forEach((entry, index) => {
    const next = outline[index + 1];
    const point = {
      entry,
      number: text
        .slice(numberStart(text, entry), entry.start)
        .replace(/[\s*]+/gu, ' ')
        .trim(),
      own: {
        start: entry.start,
        end: next === undefined ? end : Math.max(entry.start, numberStart(text, next)),
      },
      children: [],
    };
    while (open.length > 0 && !isWithin(entry.section, open.at(-1)?.entry.section ?? '')) open.pop();
    (open.at(-1)?.children ?? roots).push(point);
    open.push(point);
  });
  return roots;
}

/** Where the number before a point begins; the point itself where no short number stands before it in its line. */
function numberStart(text: string, { start }: OutlineEntry): number {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\f', start - 1)) + 1;
  const before = text.slice(lineStart, start).trim();
  return before !== '' && before.length <= LONGEST_NUMBER && !/\s\p{L}{3}/u.test(before) ? lineStart : start;
}

/** The last part of a section: "Điều 3", "a". */
const lastOf = ({ section }: OutlineEntry): string => section.split('.').at(-1) ?? '';
const ARTICLE = /^Điều /u;

function isWithin(section: string, outer: string): boolean {
  return outer !== '' && section.startsWith(`${outer}.`);
}

export function bodyOf(
  source: OutputSource,
  { body }: TextParts,
  partyOf: (name: string) => string | null,
): MarkedBody {
  const { reading } = source;
  const outline = reading.outline.filter(({ start }) => start >= body.start && start < body.end);
  const marks = marksOf(reading, partyOf);
  const eIds = new EIds();
  const ends = new Set(outline.map(({ end }) => end));
  const wordsOf = (one: Span): readonly Xml[] => markedWords(source.text, one, marks);
  const paragraphs = (spans: readonly Span[]): readonly Xml[] =>
    spans.map((one) => element('p', {}, wordsOf(one)));
  const pointOf = (point: Point, outer: string): Xml => {
    const { entry, number, own, children } = point;
    const kind = kindOf(entry);
    const eId = eIds.fresh(`${outer}${kind.short}_${slug(lastOf(entry).replace(ARTICLE, '')) || 'x'}`);
    const inner = children.map((child) => pointOf(child, `${eId}__`));
    const { title, rest } = titled(paragraphsOf(source.text, own, ends), source, inner.length > 0);
    const intro = rest.length === 0 ? [] : [element('intro', { eId: `${eId}__intro` }, paragraphs(rest))];
    const content =
      inner.length === 0
        ? [element('content', { eId: `${eId}__content` }, paragraphs(rest))]
        : [...intro, ...inner];
    return element(kind.name, { eId }, [
      ...(number === '' ? [] : [element('num', {}, [words(number)])]),
      ...(title === null ? [] : [element('heading', { eId: `${eId}__heading` }, wordsOf(title))]),
      ...content,
    ]);
  };
  const [first] = outline;
  const openingEnd = first === undefined ? body.end : Math.max(body.start, numberStart(source.text, first));
  const opening = paragraphs(paragraphsOf(source.text, { start: body.start, end: openingEnd }, ends));
  const points = treeOf(source.text, outline, body.end).map((point) => pointOf(point, ''));
  const main = [...opening, ...points];
  return {
    main: element('mainBody', {}, main.length === 0 ? [element('p')] : main),
    eIdOfTask: (index) => (marks.shown.has(index) ? `#task_${index + 1}` : null),
  };
}

/** What a title does not hold: a whole sentence, or words that lead on to what follows. */
const NO_TITLE = /[.;:,!?…]["”]?\s*$/u;

/**
 * The title of a point, apart from what it says: the paragraph that it opens with, where something follows, no task lies
 * in it and no sign of a sentence ends it ("II. NHIỆM VỤ", "Điều 1. Phạm vi điều chỉnh").
 */
function titled(
  paragraphs: readonly Span[],
  { text, reading }: OutputSource,
  hasInner: boolean,
): { readonly title: Span | null; readonly rest: readonly Span[] } {
  const [first, ...rest] = paragraphs;
  const none = { title: null, rest: paragraphs };
  if (first === undefined || (rest.length === 0 && !hasInner)) return none;
  const isTask = reading.tasks.some(({ span }) => span.start < first.end && span.end > first.start);
  return isTask || NO_TITLE.test(text.slice(first.start, first.end)) ? none : { title: first, rest };
}

/** Names of the levels of Vietnamese documents in Akoma Ntoso, with the short forms of its naming convention. */
function kindOf(entry: OutlineEntry): { readonly name: string; readonly short: string } {
  const opening = fold(entry.label.slice(0, 12));
  const last = lastOf(entry);
  if (opening.startsWith('phần ')) return { name: 'part', short: 'part' };
  if (opening.startsWith('chương ')) return { name: 'chapter', short: 'chp' };
  if (ARTICLE.test(last)) return { name: 'article', short: 'art' };
  if (/^[IVXLC]+$/u.test(last)) return { name: 'section', short: 'sec' };
  if (/^\d+$/u.test(last)) return { name: 'paragraph', short: 'para' };
  if (/^\p{L}$/u.test(last)) return { name: 'point', short: 'point' };
  return { name: 'level', short: 'level' };
}

/** An eId is unique in its document; a number that is printed twice gets a suffix. */
class EIds {
  private readonly used = new Set<string>();

  fresh(wanted: string): string {
    let eId = wanted;
    for (let count = 2; this.used.has(eId); count += 1) eId = `${wanted}_${count}`;
    this.used.add(eId);
    return eId;
  }
}

/** A line that begins a paragraph of its own, whatever stands before it. */
const BULLET = /^\s*(?:[-–—+•*▪·]|\|)\s?/u;
const PAGE_NUMBER = /^\s*(?:[-–—]\s?)?\d{1,3}(?:\s?[-–—])?\s*$/u;

/**
 * The paragraphs of a stretch of the text. Lines that were wrapped belong together: a paragraph ends at a blank line,
 * before a bullet, after a full stop at the end of its line, and with the point of the outline that it belongs to.
 */
function paragraphsOf(text: string, span: Span, ends: ReadonlySet<number>): readonly Span[] {
  const paragraphs: Span[] = [];
  let start: number | null = null;
  let end = span.start;
  const close = (): void => {
    if (start !== null && end > start) paragraphs.push({ start, end });
    start = null;
  };
  let at = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const lineEnd = at + line.length;
    const blank = line.trim() === '' || PAGE_NUMBER.test(line);
    if (line.trim() === '' || (BULLET.test(line) && !line.trim().startsWith('**'))) close();
    if (!blank) {
      start ??= at;
      end = lineEnd;
      if (/[.;:!?]["”]?\s*$/u.test(line) || ends.has(lineEnd) || ends.has(lineEnd + 1)) close();
    }
    at = lineEnd + 1;
  }
  close();
  return paragraphs;
}
