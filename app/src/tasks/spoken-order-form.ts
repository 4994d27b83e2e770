import { type EventId, type PersonId, parseId, type UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { parseDay } from '../units/day-field.ts';
import type { UnitView } from '../units/unit.ts';
import { formText } from '../web/form-fields.ts';
import { belowInWords } from './below-words.ts';
import { breakDownFromForm } from './break-down-form.ts';
import { uploadsIn } from './move-form.ts';
import type { RecordOrderInput } from './spoken-order.actions.ts';
import { ORDER_MANNERS } from './spoken-order.ts';
import type { OrderChoices } from './spoken-order-choices.actions.ts';
import type { TaskOfOrder } from './spoken-order-give.actions.ts';

/** Reads the form for an order. @throws AppError bad_input with the fields to mend */
export async function orderFromForm(form: FormData, below: readonly UnitView[]): Promise<RecordOrderInput> {
  return {
    giverId: parseId<PersonId>(formText(form, 'giverPerson')),
    giver: formText(form, 'giver'),
    givenOn: parseDay(formText(form, 'givenOn')),
    manner: ORDER_MANNERS.find((known) => known === formText(form, 'manner')) ?? null,
    words: formText(form, 'words'),
    files: await uploadsIn(form),
    requestKey: parseId<EventId>(formText(form, 'requestKey')),
    task: formText(form, 'intent') === 'give' ? taskFromForm(form, below) : null,
  };
}

/** The part of the form that makes a task. @throws AppError bad_input with the fields to mend */
export function taskFromForm(form: FormData, below: readonly UnitView[]): TaskOfOrder {
  const { to, due } = breakDownFromForm(form, below);
  return {
    to,
    due,
    followerId: parseId<PersonId>(formText(form, 'follower')),
    confirmingUnitId: parseId<UnitId>(formText(form, 'confirming')),
  };
}

/** What can be chosen for the task; plain values for a page. */
export function choicesInWords(choices: OrderChoices, locale: Locale) {
  return {
    below: belowInWords(choices, locale),
    followers: choices.followers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
    confirming: choices.confirming.map(({ id, name }) => ({ value: id, label: name })),
    confirmingId: choices.confirmingId,
  };
}
