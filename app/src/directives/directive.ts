import type { DoubtReason, EdtfDate } from '@dondoc/reading';
import type { PersonId } from '../base/ids.ts';

/** received (mới tiếp nhận) → under-review (đang soát) → issued (đã giao) → closed (kết thúc). */
export const DIRECTIVE_STATES = ['received', 'under-review', 'issued', 'closed'] as const;
export type DirectiveState = (typeof DIRECTIVE_STATES)[number];

/** Review changes drafts; once tasks are handed out, only the tasks themselves can change. */
export function isOpenForReview(state: DirectiveState): boolean {
  return state === 'received' || state === 'under-review';
}

export function isDirectiveState(text: string | null): text is DirectiveState {
  // A wider array type, so that any text may be asked about.
  return text !== null && (DIRECTIVE_STATES as readonly string[]).includes(text);
}

/** Header fields as read and as mended by the clerk. */
export interface DirectiveHeader {
  /** Name of the type, lower case: "thông báo"; null if it can't be told. */
  readonly documentType: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
  /** A day, or a month where the day was left blank. */
  readonly issueDate: EdtfDate | null;
  readonly signer: string | null;
  /** Who follows the tasks that name nobody of their own. */
  readonly followerId: PersonId | null;
  /** What the reading was unsure of and nobody has looked at yet. */
  readonly doubts: readonly HeaderDoubt[];
}

/** The header fields that a reading proposes and a person can mend. */
export const HEADER_FIELDS = ['documentType', 'number', 'title', 'issuer', 'issueDate', 'signer'] as const;

export interface HeaderDoubt {
  readonly field: (typeof HEADER_FIELDS)[number];
  readonly reason: DoubtReason;
}

export const TITLE_MAX = 1000;
export const NUMBER_MAX = 60;
export const ISSUER_MAX = 200;

const EDTF = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** Whether a text is a year, a month or a real day of the calendar. Without Temporal: older browsers ask it too. */
export function isEdtfDate(text: string): boolean {
  const parts = EDTF.exec(text)?.groups;
  if (parts === undefined) return false;
  const month = Number(parts['month'] ?? 1);
  const day = Number(parts['day'] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts['year']), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The civil day that an EDTF date names; null for a month or a year alone, or a day that does not exist. */
export function civilDayOf(date: EdtfDate | null): Temporal.PlainDate | null {
  return date !== null && date.length === 10 && isEdtfDate(date) ? Temporal.PlainDate.from(date) : null;
}
