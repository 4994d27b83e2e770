import { ROLES } from '../base/actor.ts';
import { unitFieldText } from '../units/unit-fields.ts';
import { formText } from '../web/form-fields.ts';
import type { WantedPosition } from './position.actions.ts';

/** What the fields of a position say; what cannot be meant is null, for the action to name. */
export function positionIn(form: FormData): WantedPosition {
  return {
    unit: unitFieldText(form, 'unit'),
    role: ROLES.find((known) => known === formText(form, 'role')) ?? null,
    title: formText(form, 'title'),
    from: dayIn(form, 'from'),
    last: dayIn(form, 'last'),
  };
}

export function personIn(form: FormData) {
  return { name: formText(form, 'name'), email: formText(form, 'email'), phone: formText(form, 'phone') };
}

/** Null when nothing or no day of our times was written. */
export function dayIn(form: FormData, name: string): Temporal.PlainDate | null {
  const written = formText(form, name);
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/u.test(written)) return null;
  try {
    return Temporal.PlainDate.from(written);
  } catch {
    return null;
  }
}
