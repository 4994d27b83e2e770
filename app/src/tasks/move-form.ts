import { AppError } from '../base/errors.ts';
import { type EventId, parseId, type UnitId } from '../base/ids.ts';
import { formText } from '../web/form-fields.ts';
import { MOVE_KINDS, type MoveKind } from './assignment.ts';
import type { MoveHappening } from './move-content.ts';
import { withPhrase } from './report-phrase.ts';

/** Reads a move out of its form. @throws AppError bad_input with the fields to mend */
export function happeningFromForm(form: FormData): MoveHappening {
  const kind = parseKind(formText(form, 'intent'));
  const reason = formText(form, 'reason');
  const text = withPhrase(formText(form, 'phrase'), formText(form, 'text'));
  switch (kind) {
    case 'reported':
      return { kind, text, percent: parsePercent(formText(form, 'percent')) };
    case 'submitted':
    case 'confirmed':
      return { kind, text };
    case 'deadline-changed':
      return { kind, reason, due: parseDue(formText(form, 'due')) };
    case 'sent-back':
    case 'returned':
    case 'reassigned':
    case 'cancelled':
    case 'reopened':
      return { kind, reason };
    case 'opened':
    case 'received':
    case 'withdrawn':
      break;
  }
  return { kind };
}

/** The key that makes sending a form twice one happening; null from a form without it. */
export function requestKeyFromForm(form: FormData): EventId | null {
  return parseId<EventId>(formText(form, 'requestKey'));
}

/** The last event that the page of the form showed; undefined from a form without it. */
export function seenFromForm(form: FormData): number | undefined {
  const text = formText(form, 'seen');
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** The unit that gets a cancelled task instead, where one was chosen. */
export function insteadFromForm(form: FormData): UnitId | undefined {
  return parseId<UnitId>(formText(form, 'unit')) ?? undefined;
}

function parseKind(text: string): MoveKind {
  const kind = MOVE_KINDS.find((known) => known === text);
  if (kind === undefined) throw new AppError('bad_input', { intent: text });
  return kind;
}

function parsePercent(text: string): number | null {
  if (text === '') return null;
  if (!/^\d{1,3}$/u.test(text)) throw new AppError('bad_input', { fields: { percent: 'percentRange' } });
  return Number(text);
}

/** As date fields of browsers send it; the calendar's other spellings of a day are nobody's typing. */
function parseDue(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (cause) {
    throw new AppError('bad_input', { fields: { due: 'dueNeeded' } }, { cause });
  }
  throw new AppError('bad_input', { fields: { due: 'dueNeeded' } });
}
