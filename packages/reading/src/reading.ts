/**
 * What a reading of a directive holds. The members named in the first half of each interface are the published
 * format `dondoc.reading/1`; the rest is evidence: where it stands in the original, why it was proposed, and
 * what was assumed rather than written.
 *
 * All offsets are half-open UTF-16 offsets into the text exactly as it was given to `read`.
 */

export const READING_FORMAT = 'dondoc.reading/1';

/** Half-open range `[start, end)` of UTF-16 offsets in the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something found in the text: its place, the words as printed, and the recogniser that found it. */
export interface Finding extends Span {
  readonly text: string;
  readonly recogniser: string;
}

/** A date in EDTF: `2024-06-28`, `2023-08` (day blank) or `2026`. */
export type EdtfDate = string;

/** before = trước; by = chậm nhất, đến, xong trong, hoàn thành … ngày; on = vào ngày; from = từ ngày. */
export type DeadlineBound = 'before' | 'by' | 'on' | 'from';

export type DeadlineUnit = 'day' | 'working-day' | 'week' | 'month' | 'hour';

/** When a task is due, as the text states it. Civil dates only; nothing is worked out against a calendar here. */
export type Deadline =
  | { readonly kind: 'date'; readonly date: EdtfDate; readonly bound: DeadlineBound }
  | { readonly kind: 'period'; readonly from: EdtfDate; readonly to: EdtfDate }
  | { readonly kind: 'recurring'; readonly rrule: string }
  | {
      readonly kind: 'relative';
      readonly text: string;
      readonly amount: number;
      readonly unit: DeadlineUnit;
    }
  | { readonly kind: 'event'; readonly text: string }
  | { readonly kind: 'soon'; readonly text: string };

/** A deadline with its evidence. `assumed` names what the text left out and the reader filled in. */
export type FoundDeadline = Deadline & {
  readonly span: Span;
  readonly written: string;
  readonly assumed: readonly ('year' | 'month')[];
};

/** lead = chủ trì, cooperator = phối hợp, via = qua, report-to = báo cáo/gửi về. */
export type PartyRole = 'lead' | 'cooperator' | 'via' | 'report-to';

/** Where the party of a task was taken from. */
export type PartySource =
  | 'clause'
  | 'previous-clause'
  | 'heading'
  | 'list-opening'
  | 'addressees'
  | 'closing'
  | 'table';

export interface Party {
  readonly role: PartyRole;
  /** As printed. */
  readonly text: string;
  readonly span: Span;
  readonly source: PartySource;
  /** Number of the heading it comes from, as printed ("3", "II.2"), where the source is a heading or list opening. */
  readonly sourceSection: string | null;
}

/** order = giao, yêu cầu; request = đề nghị, khuyến khích; commitment = said of the issuer's own side. */
export type Force = 'order' | 'request' | 'commitment';

/** assignment: to be tracked; direction (định hướng): standing, general, not tracked. */
export type TaskKind = 'assignment' | 'direction';

/** The fields of a task that a reading is sure of or doubts, one by one. */
export const TASK_FIELDS = [
  'quote',
  'section',
  'leads',
  'cooperators',
  'deadline',
  'targets',
  'citations',
  'kind',
] as const satisfies readonly (keyof ReadingTask)[];

export type TaskField = (typeof TASK_FIELDS)[number];

/** Why a field is unsure, as a stable code; docs/confidence.md explains each. */
export type DoubtReason =
  | 'not-found'
  | 'letters-doubtful'
  | 'odd-form'
  | 'blank'
  | 'unlikely-words'
  | 'layout-unclear'
  | 'no-lead'
  | 'lead-inherited-far'
  | 'two-candidates'
  | 'party-unread'
  | 'date-unread'
  | 'figure-unread'
  | 'number-unread'
  | 'vague-deadline'
  | 'event-deadline'
  | 'year-assumed'
  | 'numbering-unclear'
  | 'maybe-direction'
  | 'long-clause'
  | 'cut-unclear'
  | 'maybe-statement';

/**
 * How far a field can be relied on. Sure: of the fields so marked at least 98 in 100 are right on the known texts;
 * unsure has its reasons. A number would claim more than the few errors of these texts can show.
 */
export interface Confidence {
  readonly sure: boolean;
  /** None when sure, at least one when unsure. */
  readonly reasons: readonly DoubtReason[];
}

export interface ReadingTask {
  /** Dotted path of the headings and points it stands in, as printed: "II.3.2", "Điều 3.1.a"; "" if none. */
  readonly section: string;
  readonly quote: string;
  readonly leads: readonly string[];
  readonly cooperators: readonly string[];
  readonly deadline: FoundDeadline | null;
  readonly targets: readonly string[];
  readonly citations: readonly string[];

  /** The clause in the original; page breaks and line wraps inside it included. */
  readonly span: Span;
  readonly kind: TaskKind;
  readonly force: Force;
  /** Every party of the task with its role, place and origin. */
  readonly parties: readonly Party[];
  readonly targetSpans: readonly Span[];
  /** Of each field: whether it can be relied on, and if not, why. */
  readonly confidence: Readonly<Record<TaskField, Confidence>>;
}

export interface Citation {
  readonly number: string;
  readonly date: EdtfDate | null;
  readonly span: Span;
  readonly text: string;
}

export interface Signer {
  readonly name: string | null;
  readonly position: string | null;
  readonly authority: string | null;
}

export interface MeetingEvent {
  readonly date: EdtfDate | null;
  readonly chair: string | null;
}

export interface DocumentHeader {
  readonly type: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: EdtfDate | null;
  readonly title: string | null;
  readonly addressees: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly event: MeetingEvent | null;
}

export type HeaderField = keyof DocumentHeader;

/** One heading or numbered point of the outline, for showing the document's structure. */
export interface OutlineEntry extends Span {
  readonly section: string;
  readonly label: string;
}

export interface Reading {
  readonly format: typeof READING_FORMAT;
  /** Version of the reader that made this reading, so that stored readings say what made them. */
  readonly reader: string;
  readonly document: DocumentHeader;
  readonly tasks: readonly ReadingTask[];
  readonly citations: readonly Citation[];

  /** Of each field of `document`: whether it can be relied on, and if not, why. */
  readonly headerConfidence: Readonly<Record<HeaderField, Confidence>>;
  readonly findings: readonly Finding[];
  readonly outline: readonly OutlineEntry[];
}
