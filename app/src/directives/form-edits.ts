import { AppError } from '../base/errors.ts';
import { type DraftTaskId, type PersonId, parseId } from '../base/ids.ts';
import type { UnitOffer } from '../units/unit-offer.ts';
import { formText } from '../web/form-fields.ts';
import {
  BOUNDS,
  DEADLINE_KINDS,
  type DeadlineInput,
  deadlineOf,
  inputOf,
  TIME_UNITS,
} from './deadline-form.ts';
import type { DraftParty, NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';
import { locateWords } from './quote.ts';
import { actOn, taskActOf } from './task-acts.ts';

/** What the plain form of one task, or the form that adds one, is read against. */
export interface FormSetting {
  readonly text: string;
  readonly tasks: readonly NumberedDraft[];
  /** The best unit or unit set for some typed words; null when there is none. */
  readonly offer: (words: string) => Promise<UnitOffer | null>;
}

/**
 * The edits that a form sent without script means, in order; each is made on the version that the one before it left.
 * @throws AppError bad_input with the fields to mark, changed_meanwhile, move_not_allowed
 */
export async function editsOfForm(form: FormData, setting: FormSetting): Promise<Edit[]> {
  const seq = formText(form, 'undo');
  if (seq !== '') return [{ kind: 'undo', seq: Number(seq) }];
  if (form.has('words')) return [addition(form, setting)];
  if (formText(form, 'intent') === 'accept-header')
    return [{ kind: 'accept-header', version: Number(formText(form, 'version')) }];
  const task = setting.tasks.find(({ id }) => id === formText(form, 'task'));
  if (task === undefined || task.version !== Number(formText(form, 'version'))) {
    throw new AppError('changed_meanwhile');
  }
  const offset = formText(form, 'splitAt');
  if (offset !== '') {
    return [
      { kind: 'split', taskId: task.id, version: task.version, offset: Number(offset), newTaskId: freshId() },
    ];
  }
  const act = taskActOf(formText(form, 'intent'));
  if (act === null) return onFollowingVersions(task, await fieldEdits(form, task, setting));
  const edit = actOn(act, task, setting.tasks);
  if (edit === null) throw new AppError('move_not_allowed');
  return [edit];
}

function freshId(): DraftTaskId {
  // A fresh id of the right form.
  return crypto.randomUUID() as DraftTaskId;
}

function addition(form: FormData, { text }: FormSetting): Edit {
  const span = locateWords(text, formText(form, 'words'));
  if (span === null) throw new AppError('bad_input', { fields: { words: 'wordsNotFound' } });
  return { kind: 'add', span, newTaskId: freshId() };
}

type WithoutVersion<T> = T extends { readonly version: number } ? Omit<T, 'version' | 'taskId'> : never;
type FieldEdit = WithoutVersion<
  Extract<
    Edit,
    {
      kind:
        | 'set-leads'
        | 'set-cooperators'
        | 'set-via'
        | 'set-deadline'
        | 'set-follower'
        | 'set-product'
        | 'set-summary';
    }
  >
>;

function onFollowingVersions(task: NumberedDraft, edits: readonly FieldEdit[]): Edit[] {
  return edits.map((edit, at) => ({ ...edit, taskId: task.id, version: task.version + at }));
}

/** Only fields that differ become edits, so that each of them raises the version by one. */
async function fieldEdits(form: FormData, task: NumberedDraft, setting: FormSetting): Promise<FieldEdit[]> {
  const { value } = task;
  const edits: FieldEdit[] = [];
  const leads = await partiesOf(form, value.leads, { add: 'addLead', remove: 'removeLead' }, setting);
  if (leads !== null) edits.push({ kind: 'set-leads', leads });
  const names = { add: 'addCooperator', remove: 'removeCooperator' };
  const cooperators = await partiesOf(form, value.cooperators, names, setting);
  if (cooperators !== null) edits.push({ kind: 'set-cooperators', cooperators });
  const via = await partiesOf(form, value.via, { add: 'addVia', remove: 'removeVia' }, setting);
  if (via !== null) edits.push({ kind: 'set-via', via });
  if (form.has('deadlineKind')) {
    const before = inputOf(value.deadline);
    const input = deadlineInput(form, before);
    const deadline = deadlineOf(input);
    if (deadline === undefined) throw new AppError('bad_input', { fields: { date: 'dateWrong' } });
    if (JSON.stringify(input) !== JSON.stringify(before)) edits.push({ kind: 'set-deadline', deadline });
  }
  const followerId = parseId<PersonId>(formText(form, 'follower'));
  if (form.has('follower') && followerId !== value.followerId)
    edits.push({ kind: 'set-follower', followerId });
  const product = formText(form, 'product') || null;
  if (form.has('product') && product !== value.product) edits.push({ kind: 'set-product', product });
  const summary = formText(form, 'summary');
  if (summary !== '' && summary !== value.summary) edits.push({ kind: 'set-summary', summary });
  return edits;
}

async function partiesOf(
  form: FormData,
  before: readonly DraftParty[],
  names: { readonly add: string; readonly remove: string },
  setting: FormSetting,
): Promise<DraftParty[] | null> {
  const removed = formText(form, names.remove);
  const words = formText(form, names.add);
  if (removed === '' && words === '') return null;
  const kept = before.filter((_, at) => String(at) !== removed);
  if (words === '') return kept;
  const offer = await setting.offer(words);
  if (offer === null) throw new AppError('bad_input', { fields: { [names.add]: 'noUnitFound' } });
  return [...kept, { written: offer.name, span: null, why: { from: 'person' }, set: offer.set }];
}

function deadlineInput(form: FormData, before: DeadlineInput): DeadlineInput {
  const kind = DEADLINE_KINDS.find((each) => each === formText(form, 'deadlineKind')) ?? before.kind;
  const field = (name: string, otherwise: string): string =>
    form.has(name) ? formText(form, name) : otherwise;
  return {
    kind,
    bound: BOUNDS.find((each) => each === formText(form, 'bound')) ?? before.bound,
    date: field('date', before.date),
    from: field('from', before.from),
    to: field('to', before.to),
    cycle: field('cycle', before.cycle),
    amount: field('amount', before.amount),
    unit: TIME_UNITS.find((each) => each === formText(form, 'unit')) ?? before.unit,
    event: field('event', before.event),
  };
}
