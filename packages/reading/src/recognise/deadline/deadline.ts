import { Openings } from '../../pattern/openings.ts';
import type { Line } from '../../structure/lines.ts';
import type { Found, Passage, Recogniser } from '../recogniser.ts';
import { isAttribute } from './attribute.ts';
import { DATE_RULES } from './date-rules.ts';
import { EVENT_RULES, SCHOOL_TIME_RULES } from './event-rules.ts';
import { LUNAR_RULES } from './lunar-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { RECURRING_DAY_RULES, RECURRING_RULES, withDayAfterWork } from './recurring-rules.ts';
import { COUNTED_BACK_RULES, RELATIVE_FROM_DAY_RULES, RELATIVE_RULES } from './relative-rules.ts';
import type { Rule, WrittenDeadline } from './rule.ts';
import { SOON_RULES } from './soon-rules.ts';
import { STEP_RULES } from './step-rules.ts';

export type { WrittenDeadline } from './rule.ts';

/** In the order in which they are asked: a stretch that one has taken is no other's. */
const ALL: readonly Rule[] = [
  ...LUNAR_RULES,
  ...RECURRING_DAY_RULES,
  ...RELATIVE_FROM_DAY_RULES,
  ...PERIOD_RULES,
  ...DATE_RULES,
  ...RECURRING_RULES,
  ...COUNTED_BACK_RULES,
  ...RELATIVE_RULES,
  ...SCHOOL_TIME_RULES,
  ...EVENT_RULES,
  ...STEP_RULES,
  ...SOON_RULES,
];

const OPENINGS = new Openings(ALL.map(({ tree }) => tree));

/** For each rule the offsets at which it may begin, in order; of a passage in which none may, empty. */
type Chances = readonly (readonly number[] | undefined)[];

/** Where deadlines may begin, by the words that open them. What is blanked opens none. */
export function chancesIn(passage: Passage): Chances {
  const chances: number[][] = [];
  for (const { at, which } of OPENINGS.find(passage)) {
    for (const place of which) {
      const own = chances[place];
      if (own === undefined) chances[place] = [at];
      else own.push(at);
    }
  }
  return chances;
}

/** Stretches that are taken, in order, none overlapping. */
class Taken {
  readonly found: Found<WrittenDeadline>[] = [];

  /** Where a stretch from `start` on belongs among those taken. */
  #place(start: number): number {
    let from = 0;
    let to = this.found.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.found[middle]?.end ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  isFree(start: number, end: number): boolean {
    const next = this.found[this.#place(start)];
    return next === undefined || end <= next.start;
  }

  add(one: Found<WrittenDeadline>): void {
    this.found.splice(this.#place(one.start), 0, one);
  }
}

function find(one: Rule, chances: readonly number[], passage: Passage, taken: Taken): void {
  const regexp = one.expression.now;
  const last = chances.at(-1);
  let from = 0;
  for (const at of chances) {
    // What begins in what is taken could only keep those behind it from beginning.
    if (at < from || (at === last && !taken.isFree(at, at + 1))) continue;
    regexp.lastIndex = at;
    const match = regexp.exec(passage.folded);
    if (!match) continue;
    from = at + match[0].length;
    const end = at + match[0].trimEnd().length;
    if (!taken.isFree(at, end)) continue;
    const value = one.read(match.groups ?? {}, passage.text.slice(at, end), passage.folded.slice(at, end));
    if (value) taken.add({ start: at, end, value });
  }
}

/** A cycle whose day stands further on, before whatever time is told next. */
function withItsDay(
  { folded }: Passage,
  one: Found<WrittenDeadline>,
  next = folded.length,
): Found<WrittenDeadline> {
  if (one.value.kind !== 'recurring' || one.value.rrule.includes(';')) return one;
  const rrule = withDayAfterWork(one.value.rrule, folded.slice(one.end, next));
  return { ...one, value: { kind: 'recurring', rrule } };
}

/** The deadlines among those that may be in a passage. */
export function deadlinesAmong(chances: Chances, passage: Passage): Found<WrittenDeadline>[] {
  if (chances.length === 0) return [];
  const taken = new Taken();
  for (let place = 0; place < chances.length; place++) {
    const [rule, own] = [ALL[place], chances[place]];
    if (rule && own) find(rule, own, passage, taken);
  }
  return taken.found
    .map((one, i) => withItsDay(passage, one, taken.found[i + 1]?.start))
    .filter((one) => !isAttribute(passage, one));
}

export const deadlineRecogniser: Recogniser<WrittenDeadline> = {
  name: 'deadline',
  find: (passage) => deadlinesAmong(chancesIn(passage), passage),
};

/** Where in the text the first deadline of some lines may begin, by the kinds of their characters; -1 where none may, as in most. */
export function firstOpening(lines: readonly Pick<Line, 'kinds' | 'start' | 'end'>[]): number {
  for (const { kinds, start, end } of lines) {
    const at = OPENINGS.firstIn(kinds, start, end);
    if (at >= 0) return at;
  }
  return -1;
}

/** Every rule, for the check that each is tried wherever it matches. */
export const DEADLINE_RULES: readonly Pick<Rule, 'pattern' | 'tree'>[] = ALL;
