import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, PositionId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import type { NoticeKind } from '../notices/notice.ts';
import type { Db } from '../platform/postgres.ts';
import { mayDecideCorrections } from './correction.policy.ts';
import {
  closeCorrection,
  insertCorrection,
  lockCorrection,
  selectAdministrators,
  selectCorrections,
} from './correction.store.ts';
import { correctionText } from './correction.text.ts';
import { type Correction, type CorrectionField, LONGEST_REASON } from './correction.ts';
import { selectPerson } from './person.store.ts';
import { changeData, wellFormed } from './person-page.actions.ts';
import { retitle } from './position.actions.ts';
import { lockPerson, selectSpans } from './position.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface WantedCorrection {
  readonly field: CorrectionField | null;
  /** With `position`. */
  readonly positionId: PositionId | null;
  readonly wanted: string;
  readonly reason: string;
}

/** What people ask to have corrected in what is kept of them, and what is decided on it. */
export function createCorrectionRequestActions(deps: Deps) {
  return {
    /** For oneself; one request a field is open at a time. @throws AppError bad_input naming the fields */
    askCorrection: (actor: Actor, wanted: WantedCorrection): Promise<string> => ask(deps, actor, wanted),
    /** Takes back what one asked oneself. @throws AppError not_found, changed_meanwhile when it was decided */
    withdrawCorrection: (actor: Actor, id: string): Promise<void> => withdraw(deps, actor, id),
    /** Those that wait first, then those decided lately. @throws AppError not_allowed */
    corrections: (actor: Actor): Promise<readonly Correction[]> => list(deps, actor),
    /**
     * Applies what was asked for, as the page of the person would. @param from the first day of another title
     * @throws AppError not_allowed, not_found, changed_meanwhile, bad_input
     */
    acceptCorrection: (actor: Actor, id: string, from: Temporal.PlainDate | null): Promise<void> =>
      accept(deps, actor, id, from),
    /** @throws AppError not_allowed, not_found, changed_meanwhile, bad_input without an answer */
    refuseCorrection: (actor: Actor, id: string, answer: string): Promise<void> =>
      refuse(deps, actor, id, answer),
  };
}

export type CorrectionRequestActions = ReturnType<typeof createCorrectionRequestActions>;

async function ask(deps: Deps, actor: Actor, given: WantedCorrection): Promise<string> {
  const reason = given.reason.trim();
  const { field, positionId } = given;
  if (field === null) throw new AppError('bad_input', { fields: { field: 'fieldMissing' } });
  if (reason === '' || reason.length > LONGEST_REASON) {
    throw new AppError('bad_input', { fields: { reason: 'reasonMissing' } });
  }
  return await deps.db.transaction().execute(async (trx) => {
    const { before, wanted } = await whatItIs(deps, trx, actor, { ...given, field });
    if (before === wanted) throw new AppError('bad_input', { fields: { wanted: 'wantedSame' } });
    const at = deps.clock.now();
    const about = { personId: actor.personId, field, before, wanted, reason, at: at.toString() };
    const id = await insertCorrection(trx, {
      ...about,
      positionId: field === 'position' ? positionId : null,
    });
    if (id === null) throw new AppError('bad_input', { fields: { field: 'fieldAsked' } });
    await record(deps, trx, actor, { action: 'correction.asked', ...about, name: actor.name });
    const subject = `${actor.name} · ${correctionText.vi[`field.${field}`]}`;
    const administrators = await selectAdministrators(trx, deps.clock.today());
    for (const personId of administrators.filter((other) => other !== actor.personId)) {
      await tell(trx, actor, { personId, kind: 'correction-asked', subject, reason, at, id });
    }
    return id;
  });
}

/** What stands there now, and what is wanted in the form in which it would be kept. */
async function whatItIs(
  { clock }: Deps,
  trx: Db,
  actor: Actor,
  { field, positionId, wanted }: WantedCorrection & { readonly field: CorrectionField },
): Promise<{ readonly before: string; readonly wanted: string }> {
  const person = await selectPerson(trx, actor.personId);
  if (person === null) throw new AppError('not_found');
  const known = { name: person.name, email: person.email ?? '', phone: person.phone ?? '' };
  if (field === 'position') {
    const spans = await selectSpans(trx, actor.personId, clock.today());
    const span = spans.find(({ id }) => id === positionId);
    const title = wanted.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (span === undefined) throw new AppError('bad_input', { fields: { positionId: 'positionMissing' } });
    if (title === '' || title.length > LONGEST_TITLE) {
      throw new AppError('bad_input', { fields: { wanted: 'wantedMissing' } });
    }
    return { before: span.title, wanted: title };
  }
  if (wanted.trim() === '') throw new AppError('bad_input', { fields: { wanted: 'wantedMissing' } });
  const after = wellFormedIn(field, { ...known, [field]: wanted });
  return { before: known[field], wanted: after[field] ?? '' };
}

/** The form has one field for whatever is wanted: what is wrong is said there. */
function wellFormedIn(field: 'name' | 'email' | 'phone', data: Parameters<typeof wellFormed>[0]) {
  try {
    return wellFormed(data);
  } catch (error) {
    const fields = error instanceof AppError ? error.details['fields'] : null;
    const problem =
      typeof fields === 'object' && fields !== null ? new Map(Object.entries(fields)).get(field) : undefined;
    if (problem === undefined) throw error;
    throw new AppError('bad_input', { fields: { wanted: problem } });
  }
}

const LONGEST_TITLE = 100;

async function withdraw(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const request = await lockCorrection(trx, id);
    if (request === null || request.personId !== actor.personId) throw new AppError('not_found');
    await close(deps, trx, actor, { request, state: 'withdrawn', answer: '' });
  });
}

const DECIDED_SHOWN = 50;

async function list({ db }: Deps, actor: Actor): Promise<readonly Correction[]> {
  if (!mayDecideCorrections(actor)) throw new AppError('not_allowed');
  return await selectCorrections(db, DECIDED_SHOWN);
}

async function accept(deps: Deps, actor: Actor, id: string, from: Temporal.PlainDate | null): Promise<void> {
  await deciding(deps, actor, id, async (trx, request) => {
    // Branded again: they come from the columns of their tables.
    const personId = request.personId as PersonId;
    await lockPerson(trx, personId);
    if (request.field === 'position') {
      const positionId = request.positionId as PositionId;
      const spans = await selectSpans(trx, personId, deps.clock.today());
      // It was changed or taken back meanwhile.
      if (!spans.some(({ id: held }) => held === positionId)) {
        throw new AppError('bad_input', { fields: { from: 'notApplied' } });
      }
      await retitle(deps, trx, actor, { personId, id: positionId, title: request.wanted, from });
    } else {
      const person = await selectPerson(trx, personId);
      if (person === null) throw new AppError('not_found');
      const known = { name: person.name, email: person.email ?? '', phone: person.phone ?? '' };
      await changeData(deps, trx, actor, {
        id: personId,
        data: { ...known, [request.field]: request.wanted },
      });
    }
    await close(deps, trx, actor, { request, state: 'accepted', answer: '' });
  });
}

async function refuse(deps: Deps, actor: Actor, id: string, answer: string): Promise<void> {
  await deciding(deps, actor, id, async (trx, request) => {
    if (answer.trim() === '' || answer.length > LONGEST_REASON) {
      throw new AppError('bad_input', { fields: { answer: 'answerMissing' } });
    }
    await close(deps, trx, actor, { request, state: 'refused', answer: answer.trim() });
  });
}

async function deciding(
  { db }: Deps,
  actor: Actor,
  id: string,
  work: (trx: Db, request: Correction) => Promise<void>,
): Promise<void> {
  if (!mayDecideCorrections(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const request = await lockCorrection(trx, id);
    if (request === null) throw new AppError('not_found');
    if (request.state !== 'open') throw new AppError('changed_meanwhile');
    await work(trx, request);
  });
}

interface Closing {
  readonly request: Correction;
  readonly state: 'accepted' | 'refused' | 'withdrawn';
  readonly answer: string;
}

async function close(deps: Deps, trx: Db, actor: Actor, { request, state, answer }: Closing): Promise<void> {
  if (request.state !== 'open') throw new AppError('changed_meanwhile');
  const at = deps.clock.now();
  await closeCorrection(trx, request.id, { state, at: at.toString(), by: actor.personId, answer });
  const { field, before, wanted, personName } = request;
  const personId = request.personId as PersonId;
  await record(deps, trx, actor, {
    action: `correction.${state}`,
    personId,
    name: personName,
    field,
    before,
    wanted,
    reason: answer,
  });
  if (state === 'withdrawn') return;
  const subject = `${correctionText.vi[`field.${field}`]}: ${wanted}`;
  await tell(trx, actor, {
    personId,
    kind: `correction-${state}`,
    subject,
    reason: answer,
    at,
    id: request.id,
  });
}

interface Told {
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly subject: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly id: string;
}

async function tell(
  trx: Db,
  { rootId }: Actor,
  { personId, kind, subject, reason, at, id }: Told,
): Promise<void> {
  await notify(trx, [
    {
      rootId,
      personId,
      kind,
      directiveId: null,
      taskId: null,
      assignmentId: null,
      data: {
        subject,
        place: kind === 'correction-asked' ? '/nguoi/de-nghi' : '/tai-khoan/du-lieu',
        ...(reason !== '' && { reason }),
      },
      at,
      dedupeKey: `${kind}:${id}`,
    },
  ]);
}

interface Recorded {
  readonly action: RecordedAction;
  readonly personId: PersonId;
  readonly name: string;
  readonly field: CorrectionField;
  readonly before: string;
  readonly wanted: string;
  readonly reason: string;
}

async function record({ clock }: Deps, trx: Db, actor: Actor, done: Recorded): Promise<void> {
  const { action, personId, name, field, before, wanted, reason } = done;
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'person',
    objectId: personId,
    about: name,
    detail: { field, before, wanted, ...(reason !== '' && { reason }) },
  });
}
