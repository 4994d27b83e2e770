import { fold } from '@dondoc/reading';
import type { Holiday } from './holidays.ts';

/**
 * Reads the yearly announcement of days off and swapped working days, as it is pasted from a paper or page. What it finds
 * is shown before anything is kept, with what does not fit together.
 */

export interface AnnouncedDays {
  readonly days: readonly Holiday[];
  /** Where a weekday does not fit its date: the words as written. */
  readonly doubts: readonly string[];
}

/** Longer than any announcement; what is pasted by mistake may be of any length. */
export const LONGEST_ANNOUNCEMENT = 20_000;
/** No holiday is longer. */
const MOST_DAYS_OFF = 16;
const SATURDAY = 6;

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  nhật: 7,
};

/** What days off are called, the longer first; "Tết" alone is that of the lunar year. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/tết dương lịch/u, 'Tết Dương lịch'],
  [/tết (?:nguyên đán|âm lịch)|(?<!\p{L})tết(?!\p{L})/u, 'Tết Nguyên đán'],
  [/giỗ tổ/u, 'Giỗ Tổ Hùng Vương'],
  [/quốc khánh/u, 'Quốc khánh'],
  [/ngày chiến thắng.{0,60}quốc tế lao động|30\/4.{0,12}1\/5/u, 'Ngày Chiến thắng và Quốc tế Lao động'],
  [/ngày chiến thắng|giải phóng miền nam|30\/4/u, 'Ngày Chiến thắng'],
  [/quốc tế lao động|1\/5/u, 'Ngày Quốc tế Lao động'],
];

// "thứ Hai, ngày 31/8/2026", "Chủ nhật ngày 22 tháng 02 năm 2026 Dương lịch"
const DATE = String.raw`(?:(?:thứ (hai|ba|tư|năm|sáu|bảy)|chủ (nhật)),? ?\(?)?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})\)?(?: \(?dương lịch\)?)?`;
const ASIDE = String.raw`(?: ?\([^()]{1,80}\))?`;
const SWAP = new RegExp(
  String.raw`hoán đổi ngày (?:làm việc|nghỉ)[^.;]{0,40}? từ ${DATE}${ASIDE},? (?:sang|thành|đến) ${DATE}`,
  'gu',
);
const RANGE = new RegExp(String.raw`từ (?:hết )?${DATE}${ASIDE},? (?:đến|tới)(?: hết)? ${DATE}`, 'gu');
const MADE_UP = new RegExp(String.raw`(?:làm bù|đi làm bù|làm việc bù)(?: vào)? ${DATE}`, 'gu');
const SINGLE = new RegExp(
  String.raw`(?:được nghỉ|nghỉ bù|nghỉ)(?: [\p{L}\d,/-]{1,12}){0,8}? (?:vào )?${DATE}(?!${ASIDE},? (?:đến|tới|sang))`,
  'gu',
);

/** @param source how the announcement is called, for each day found in it */
export function readAnnouncement(text: string, source: string): AnnouncedDays {
  const folded = fold(text.slice(0, LONGEST_ANNOUNCEMENT).normalize('NFC')).replace(/\s+/gu, ' ');
  const reader = new Reader(source);
  for (const sentence of folded.split(/(?<=[.;])\s(?=\D)/u)) reader.sentence(sentence);
  return reader.result();
}

class Reader {
  readonly #source: string;
  readonly #days = new Map<string, Holiday>();
  readonly #doubts: string[] = [];
  /** What the paper is about until another name comes. */
  #name = 'Nghỉ lễ';

  constructor(source: string) {
    this.#source = source;
  }

  result(): AnnouncedDays {
    const days = [...this.#days.values()].toSorted((a, b) => a.day.localeCompare(b.day));
    return { days, doubts: [...new Set(this.#doubts)] };
  }

  sentence(sentence: string): void {
    this.#name = NAMES.find(([pattern]) => pattern.test(sentence))?.[1] ?? this.#name;
    const swaps = [...sentence.matchAll(SWAP)];
    for (const match of swaps) this.#swap(match);
    for (const match of sentence.matchAll(MADE_UP)) this.#madeUp(match);
    const rest = swaps.reduce((left, match) => left.replace(match[0], ' '), sentence);
    if (!/nghỉ/u.test(rest)) return;
    const ranges = [...rest.matchAll(RANGE)];
    for (const match of ranges) this.#range(match);
    if (ranges.length === 0) for (const match of rest.matchAll(SINGLE)) this.#single(match);
  }

  #swap(match: RegExpMatchArray): void {
    const off = this.#date(match, 1);
    const worked = this.#date(match, 6);
    if (off === null || worked === null) return;
    this.#put(off, 'holiday', `Nghỉ hoán đổi dịp ${this.#name}`);
    this.#put(worked, 'extra-working-day', `Làm bù cho ngày ${off.day}/${off.month}`);
  }

  #madeUp(match: RegExpMatchArray): void {
    const day = this.#date(match, 1);
    if (day !== null) this.#put(day, 'extra-working-day', `Làm bù dịp ${this.#name}`);
  }

  #range(match: RegExpMatchArray): void {
    const first = this.#date(match, 1);
    const last = this.#date(match, 6);
    if (first === null || last === null) return;
    const length = first.until(last).days;
    if (length < 0 || length >= MOST_DAYS_OFF) {
      this.#doubts.push(match[0]);
      return;
    }
    for (let n = 0; n <= length; n += 1) {
      const day = first.add({ days: n });
      // A weekend is off anyway.
      if (day.dayOfWeek < SATURDAY) this.#put(day, 'holiday', this.#name);
    }
  }

  #single(match: RegExpMatchArray): void {
    const day = this.#date(match, 1);
    if (day !== null) this.#put(day, 'holiday', this.#name);
  }

  /** The five groups of a date from `at` on; null for a day that does not exist. */
  #date(match: RegExpMatchArray, at: number): Temporal.PlainDate | null {
    const [weekday, sunday, day, month, year] = match.slice(at, at + 5);
    try {
      const date = Temporal.PlainDate.from(
        { year: Number(year), month: Number(month), day: Number(day) },
        { overflow: 'reject' },
      );
      const said = WEEKDAYS[weekday ?? sunday ?? ''];
      if (said !== undefined && said !== date.dayOfWeek) this.#doubts.push(match[0]);
      return date;
    } catch {
      this.#doubts.push(match[0]);
      return null;
    }
  }

  /** A day told twice stays as it was told first: swaps are read before the window they lie in. */
  #put(date: Temporal.PlainDate, kind: Holiday['kind'], name: string): void {
    const day = date.toString();
    if (!this.#days.has(day)) this.#days.set(day, { day, kind, name, source: this.#source });
  }
}
