import { layoutOf } from '../layout.ts';
import { read } from '../read.ts';
import type { EdtfDate, Reading, ReadingTask, Span } from '../reading.ts';
import type { Foot } from '../recognise/header/footer.ts';
import type { Head } from '../recognise/header/header.ts';
import { MOTTO } from '../recognise/header/layout.ts';
import type { Line } from '../structure/lines.ts';
import { type Paragraph, toParagraphs } from '../structure/paragraphs.ts';
import type { SourceText } from '../text/normalise.ts';
import { spanInOriginal } from '../text/quote.ts';
import type { LintSettings } from './finding.ts';

/** A directive as the rules see it: its reading, and its text in the parts that the reading was made from. */
export interface LintSubject {
  readonly reading: Reading;
  readonly settings: LintSettings;
  /** NFC, one kind of space; offsets into it are taken back by `spanAt`. */
  readonly text: string;
  /** `text` folded; same length. */
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly head: Head;
  readonly foot: Foot;
  /** Paragraphs between head and foot. */
  readonly body: readonly Paragraph[];
  /** Paragraphs below recipients and signature. */
  readonly annexes: readonly Paragraph[];
  /**
   * Whether Decree 30/2020/NĐ-CP governs its form: printed as a document of the State, not of the Party, not a portal's
   * article, and not issued before the decree came into force on 5 March 2020.
   */
  readonly underDecree30: boolean;
  /** Whether the letterhead is there: the national motto or the issuer's name above the number. */
  readonly hasLetterhead: boolean;
  /** Span in the original of a stretch of `text`. */
  readonly spanAt: (start: number, end: number) => Span;
  /** Span in the original of a stretch of a paragraph. */
  readonly spanIn: (paragraph: Paragraph, start: number, end: number) => Span;
}

const DECREE_30_IN_FORCE = '2020-03-05';
const PARTY_MOTTO = /^đảng cộng sản việt nam/u;
/** "12-NQ/TU": documents of the Party put the type behind the number and the body behind the stroke. */
const PARTY_NUMBER = /^\d{0,6}-[\p{L}]{1,5}\//u;

function spans(source: SourceText): Pick<LintSubject, 'spanAt' | 'spanIn'> {
  const spanAt = (start: number, end: number): Span => spanInOriginal(source, { start, end });
  return {
    spanAt,
    spanIn: (paragraph, start, end) =>
      spanAt(paragraph.at(start), paragraph.at(Math.max(start, end - 1)) + 1),
  };
}

/** What the rules look at; a reading that was made of the text before is not made again. */
export function subjectOf(text: string, reading: Reading | null, settings: LintSettings): LintSubject {
  const { source, whole, lines, head, foot, body } = layoutOf(text);
  const heading = lines.slice(0, head.bodyStart);
  const isParty =
    heading.some((line) => PARTY_MOTTO.test(line.folded)) || PARTY_NUMBER.test(head.number ?? '');
  return {
    reading: reading ?? read(text),
    settings,
    text: source.text,
    folded: whole.folded,
    lines,
    head,
    foot,
    body,
    annexes: head.official ? toParagraphs(lines.slice(foot.end)) : [],
    underDecree30:
      head.official && !isParty && (head.date === null || firstDay(head.date) >= DECREE_30_IN_FORCE),
    hasLetterhead: heading.some((line) => MOTTO.test(line.folded)) || head.letterhead.length > 0,
    ...spans(source),
  };
}

/** First day that an EDTF date can mean. */
export function firstDay(date: EdtfDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that an EDTF date can mean; compared as text only, so that every month may have 31. */
export function lastDay(date: EdtfDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** "2024-06-28" → "28/6/2024", "2023-08" → "8/2023". */
export function printedDate(date: EdtfDate): string {
  return date.split('-').map(Number).toReversed().join('/');
}

/** First words of a task, for a message. */
export function openingOf(task: ReadingTask): string {
  return task.quote.length <= 60 ? task.quote : `${task.quote.slice(0, 60).trimEnd()}…`;
}
