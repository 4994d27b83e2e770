import { AppError } from '../base/errors.ts';
import { parseDay } from '../units/day-field.ts';
import { formText } from '../web/form-fields.ts';
import type { WantedRecurrence } from './recurrence.actions.ts';
import type { WantedRule } from './recurrence-rule.ts';

export const CYCLES = [
  'daily',
  'weekly',
  'two-weeks',
  'monthly',
  'quarterly',
  'half-year',
  'yearly',
  'by-term',
  'by-school-year',
] as const;

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** What the form asks for. @throws AppError bad_input with the fields to mend */
export function wantedRecurrence(form: FormData): WantedRecurrence {
  const kind = formText(form, 'intent');
  const reason = formText(form, 'reason');
  if (kind === 'skipped' || kind === 'unskipped') return { kind, period: formText(form, 'period'), reason };
  const from = parseDay(formText(form, 'from'));
  if (from === null) throw new AppError('bad_input', { fields: { from: 'fromWrong' } });
  if (kind === 'begun') return { kind, from, rule: ruleIn(form) };
  if (kind === 'rule-changed') return { kind, from, rule: ruleIn(form), reason };
  if (kind === 'paused' || kind === 'resumed' || kind === 'ended') return { kind, from, reason };
  throw new AppError('bad_input', { fields: { intent: 'cycleWrong' } });
}

const BASE: Readonly<Record<(typeof CYCLES)[number], string>> = {
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  'two-weeks': 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  'half-year': 'FREQ=MONTHLY;INTERVAL=6',
  yearly: 'FREQ=YEARLY',
  'by-term': 'FREQ=MONTHLY;INTERVAL=6',
  'by-school-year': 'FREQ=YEARLY',
};

function ruleIn(form: FormData): WantedRule {
  const cycle = CYCLES.find((known) => known === formText(form, 'cycle'));
  if (cycle === undefined) throw new AppError('bad_input', { fields: { cycle: 'cycleWrong' } });
  const base = BASE[cycle];
  const day = formText(form, 'day');
  const month = formText(form, 'month');
  const weekday = WEEKDAYS.find((known) => known === formText(form, 'weekday'));
  const by = cycle === 'by-term' ? 'school-term' : cycle === 'by-school-year' ? 'school-year' : 'rule';
  const parts = [
    base,
    by === 'rule' && base.startsWith('FREQ=WEEKLY') && weekday !== undefined && `BYDAY=${weekday}`,
    by === 'rule' && base.startsWith('FREQ=YEARLY') && month !== '' && `BYMONTH=${month}`,
    by === 'rule' && /MONTHLY|YEARLY/u.test(base) && day !== '' && `BYMONTHDAY=${day}`,
  ];
  return {
    rrule: parts.filter((part) => part !== false).join(';'),
    by,
    bound: formText(form, 'bound') === 'before' ? 'before' : 'by',
    lag: base.startsWith('FREQ=MONTHLY') && formText(form, 'lag') === 'on' ? 1 : 0,
    dayOff: day === '' && weekday === undefined ? 'previous' : 'next',
  };
}
