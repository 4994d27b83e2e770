import type { Deadline, DeadlineBound, DeadlineUnit } from '@dondoc/reading';
import { edtfFromWords } from './directive-words.ts';

/** The fields of a deadline as they are typed; each kind uses some of them. */
export interface DeadlineInput {
  readonly kind: Deadline['kind'] | 'none';
  readonly bound: DeadlineBound;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly cycle: string;
  readonly amount: string;
  readonly unit: DeadlineUnit;
  readonly event: string;
}

export const DEADLINE_KINDS = [
  'none',
  'date',
  'period',
  'recurring',
  'relative',
  'event',
  'soon',
] as const satisfies readonly DeadlineInput['kind'][];
export const BOUNDS = ['before', 'by', 'on', 'from'] as const satisfies readonly DeadlineBound[];
export const TIME_UNITS = ['day', 'working-day', 'week', 'month'] as const satisfies readonly DeadlineUnit[];
export const CYCLES = ['FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=MONTHLY;INTERVAL=3', 'FREQ=YEARLY'] as const;

const EMPTY: DeadlineInput = {
  kind: 'none',
  bound: 'before',
  date: '',
  from: '',
  to: '',
  cycle: 'FREQ=MONTHLY',
  amount: '',
  unit: 'working-day',
  event: '',
};

/** "2024-06-28" → "28/6/2024", "2023-08" → "8/2023", "2026" stays. */
function typedDate(date: string): string {
  return date
    .split('-')
    .toReversed()
    .map((part) => String(Number(part)))
    .join('/');
}

export function inputOf(deadline: Deadline | null): DeadlineInput {
  switch (deadline?.kind) {
    case undefined:
      return EMPTY;
    case 'date':
      return { ...EMPTY, kind: 'date', bound: deadline.bound, date: typedDate(deadline.date) };
    case 'period':
      return { ...EMPTY, kind: 'period', from: typedDate(deadline.from), to: typedDate(deadline.to) };
    case 'recurring':
      return { ...EMPTY, kind: 'recurring', cycle: deadline.rrule };
    case 'relative':
      return { ...EMPTY, kind: 'relative', amount: String(deadline.amount), unit: deadline.unit };
    case 'event':
      return { ...EMPTY, kind: 'event', event: deadline.text };
    case 'soon':
      return { ...EMPTY, kind: 'soon' };
    default:
      return deadline satisfies never;
  }
}

/** The deadline that was typed, null for none, undefined while it is not a deadline yet. */
export function deadlineOf(input: DeadlineInput): Deadline | null | undefined {
  switch (input.kind) {
    case 'none':
      return null;
    case 'date': {
      const date = dateOf(input.date);
      return date === null ? undefined : { kind: 'date', date, bound: input.bound };
    }
    case 'period': {
      const [from, to] = [dateOf(input.from), dateOf(input.to)];
      return from === null || to === null ? undefined : { kind: 'period', from, to };
    }
    case 'recurring':
      return { kind: 'recurring', rrule: input.cycle };
    case 'relative': {
      const amount = Number(input.amount);
      const fits = Number.isInteger(amount) && amount >= 1 && amount <= 1000;
      return fits ? { kind: 'relative', text: '', amount, unit: input.unit } : undefined;
    }
    case 'event':
      return input.event.trim() === '' ? undefined : { kind: 'event', text: input.event.trim() };
    case 'soon':
      return { kind: 'soon', text: '' };
    default:
      return input.kind satisfies never;
  }
}

function dateOf(words: string): string | null {
  return /^\d{4}$/u.test(words.trim()) ? words.trim() : edtfFromWords(words);
}
