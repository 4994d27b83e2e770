import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, EventId, FileId, UnitId } from '../base/ids.ts';
import type { FileActions } from '../files/file.actions.ts';
import type { UploadedFile } from '../files/file.ts';
import { withoutPlace } from '../files/photo-place.ts';
import type { Db } from '../platform/postgres.ts';
import { type UnitNames, unitNames, unitsById } from '../units/unit-tree.actions.ts';
import { actingUnit, giveToUnit } from './assign.actions.ts';
import {
  type Assignment,
  apply,
  type EventKind,
  isRefused,
  MOVES,
  type Move,
  type MoveKind,
  stateOf,
} from './assignment.ts';
import { type BulkHappening, happeningFor, isAsAsked } from './bulk-happening.ts';
import { followDown, requireWithinWhole } from './follow-down.actions.ts';
import { linesToday } from './lines.actions.ts';
import { type MoveHappening, requireContent } from './move-content.ts';
import { notifyOfMove } from './move-notices.actions.ts';
import { resolved } from './move-references.actions.ts';
import { type Lines, maySee, maySideMove, movesOpenTo, sidesOf, sightOf } from './task.policy.ts';
import {
  type AssignmentFacts,
  appendEvent,
  hasRequest,
  type RecordedEvent,
  selectEvents,
  selectFacts,
} from './task.store.ts';
import { tellProgramsOfMove } from './task-events.actions.ts';

export interface MoveInput {
  readonly assignmentId: AssignmentId;
  readonly happening: MoveHappening;
  /** The key that the form carries: sent twice, it is recorded once. */
  readonly requestKey: EventId | null;
  readonly files?: readonly UploadedFile[];
  /**
   * The number of the last event that the confirmer saw: what was handed in again since is not confirmed or sent back
   * unread. Without it, nothing is asked.
   */
  readonly seen?: number | undefined;
  /** With `cancelled`: the unit that gets the task instead, with the same last day. */
  readonly insteadUnitId?: UnitId | undefined;
}

export interface BulkMoveInput {
  readonly assignmentIds: readonly AssignmentId[];
  readonly happening: BulkHappening;
  readonly requestKey: EventId | null;
}

/** How many of those asked for were moved; the rest had moved on meanwhile, or are not the actor's to move. */
export interface BulkOutcome {
  readonly moved: number;
  readonly left: number;
}

export interface MoveDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly files: Pick<FileActions, 'keep' | 'record'>;
}

/** One step, ready to be recorded. */
interface Step {
  readonly facts: AssignmentFacts;
  readonly event: RecordedEvent;
  readonly made: Assignment;
  readonly unitName: string;
  readonly requestKey: EventId | null;
}

export function createMoveActions(deps: MoveDeps) {
  return {
    /**
     * Makes one move: locks the assignment, decides by the table, appends the event, tells those concerned.
     * @throws AppError not_found, not_allowed, move_not_allowed, changed_meanwhile, reason_missing, bad_input, file_type, file_too_large
     */
    move: (actor: Actor, input: MoveInput): Promise<void> => move(deps, actor, input),
    /** The same move for many assignments in one transaction. @throws AppError move_not_allowed when none could be moved */
    moveMany: (actor: Actor, input: BulkMoveInput): Promise<BulkOutcome> => moveMany(deps, actor, input),
  };
}

export type MoveActions = ReturnType<typeof createMoveActions>;

async function move(deps: MoveDeps, actor: Actor, input: MoveInput): Promise<void> {
  const files = input.files ?? [];
  const today = deps.clock.today();
  requireContent(input.happening, { files: files.length, today });
  const lines = await linesToday(deps.db, actor, today);
  // Rights come before the bytes: nobody stores files beside an assignment that is not theirs.
  const [known] = await selectFacts(deps.db, actor.rootId, [input.assignmentId]);
  requireSide(actor, known, { kind: input.happening.kind, lines });
  const kept = await deps.files.keep(files.map(({ name, bytes }) => ({ name, bytes: withoutPlace(bytes) })));
  await deps.db.transaction().execute(async (trx) => {
    const [facts] = await selectFacts(trx, actor.rootId, [input.assignmentId], 'lock');
    const allowed = requireSide(actor, facts, { kind: input.happening.kind, lines });
    if (input.requestKey && (await hasRequest(trx, actor.rootId, allowed.id, input.requestKey))) return;
    const events = (await selectEvents(trx, actor.rootId, [allowed.id])).get(allowed.id) ?? [];
    // Two people of a unit may open it at the same moment; the first time is recorded once.
    if (input.happening.kind === 'opened' && stateOf(events)?.openedAt !== null) return;
    const names = await unitNames(trx, [allowed.unitId], today);
    const happening = await resolved(trx, actor, {
      facts: allowed,
      events,
      happening: input.happening,
      lines,
      today,
    });
    const step = decide(deps, actor, {
      facts: allowed,
      events,
      input: { ...input, happening },
      lines,
      names,
    });
    const fileIds = await deps.files.record(trx, actor, kept);
    await record(trx, deps, actor, { step, fileIds });
    if (input.insteadUnitId !== undefined && step.event.kind === 'cancelled') {
      await giveInstead(trx, actor, { step, unitId: input.insteadUnitId, day: today });
    }
  });
}

async function giveInstead(
  trx: Db,
  actor: Actor,
  given: { readonly step: Step; readonly unitId: UnitId; readonly day: Temporal.PlainDate },
): Promise<void> {
  const { facts, event, made } = given.step;
  const [unit] = await unitsById(trx, [given.unitId], given.day);
  if (unit === undefined) {
    throw new AppError('bad_input', { fields: { unit: 'unitUnknown' } });
  }
  await giveToUnit(trx, {
    facts,
    unitId: given.unitId,
    due: made.currentDue?.toString() ?? null,
    at: event.at,
    by: actor,
  });
}

async function moveMany(deps: MoveDeps, actor: Actor, input: BulkMoveInput): Promise<BulkOutcome> {
  const today = deps.clock.today();
  if (!isAsAsked(input.happening)) requireContent(input.happening, { files: 0, today });
  const lines = await linesToday(deps.db, actor, today);
  const wanted = [...new Set(input.assignmentIds)];
  return await deps.db.transaction().execute(async (trx) => {
    const locked = await selectFacts(trx, actor.rootId, wanted, 'lock');
    const events = await selectEvents(trx, actor.rootId, wanted);
    const names = await unitNames(
      trx,
      locked.map(({ unitId }) => unitId),
      today,
    );
    let moved = 0;
    let refusal = new AppError(wanted.length === 0 ? 'bad_input' : 'not_found');
    for (const facts of locked) {
      try {
        requireSide(actor, facts, { kind: input.happening.kind, lines });
        const repeated =
          input.requestKey && (await hasRequest(trx, actor.rootId, facts.id, input.requestKey));
        if (!repeated) {
          const own = events.get(facts.id) ?? [];
          const asked = happeningFor(input.happening, own);
          const happening = await resolved(trx, actor, {
            facts,
            events: own,
            happening: asked,
            lines,
            today,
          });
          const on = { facts, events: own, input: { ...input, happening }, lines, names };
          const step = decide(deps, actor, on);
          await record(trx, deps, actor, { step, fileIds: [] });
        }
        moved += 1;
      } catch (error) {
        // A refusal of one leaves the others to go on; anything else ends the transaction.
        if (!(error instanceof AppError)) throw error;
        refusal = error;
      }
    }
    if (moved === 0) throw refusal;
    return { moved, left: wanted.length - moved };
  });
}

/** Who may not see it hears that it is not there; who may see but not do, that it is not theirs to do. */
function requireSide(
  actor: Actor,
  facts: AssignmentFacts | undefined,
  asked: { readonly kind: MoveKind; readonly lines: Lines },
): AssignmentFacts {
  if (facts === undefined || !maySee(sightOf(actor, asked.lines), facts)) throw new AppError('not_found');
  if (!maySideMove(sidesOf(actor, facts, asked.lines), asked.kind)) throw new AppError('not_allowed');
  return facts;
}

function decide(
  deps: MoveDeps,
  actor: Actor,
  on: {
    readonly facts: AssignmentFacts;
    readonly events: readonly RecordedEvent[];
    readonly input: Pick<MoveInput, 'happening' | 'requestKey' | 'seen'>;
    readonly lines: Lines;
    readonly names: UnitNames;
  },
): Step {
  const { facts, events, input, lines, names } = on;
  const current = stateOf(events);
  if (current === null) throw new Error(`the events of assignment ${facts.id} break the table of moves`);
  requireSeen(input, events);
  const at = deps.clock.now();
  const event: RecordedEvent = {
    ...input.happening,
    at,
    onDay: civilDay(at),
    by: actor.personId,
    seq: facts.lastSeq + 1,
    unitId: actingUnit(actor, preferredUnits(facts, input.happening.kind)),
  };
  const made = apply(current, event);
  if (isRefused(made)) throw new AppError(made.refused, { fields: fieldsOf(made.refused, event.kind) });
  const open = movesOpenTo(sidesOf(actor, facts, lines), actor, current, event.onDay);
  if (!open.includes(input.happening.kind)) throw new AppError('not_allowed');
  return { facts, event, made, unitName: names.nameOf(facts.unitId), requestKey: input.requestKey };
}

const JUDGES_SUBMISSION: readonly MoveKind[] = ['forwarded', 'confirmed', 'sent-back'];

function requireSeen(
  { happening, seen }: Pick<MoveInput, 'happening' | 'seen'>,
  events: readonly RecordedEvent[],
) {
  if (seen === undefined || !JUDGES_SUBMISSION.includes(happening.kind)) return;
  const submission = events.findLast(({ kind }) => kind === 'submitted');
  if (submission !== undefined && submission.seq > seen) throw new AppError('changed_meanwhile');
}

function fieldsOf(code: string, kind: EventKind): Readonly<Record<string, string>> {
  if (code === 'reason_missing') return { reason: 'reasonNeeded' };
  if (code !== 'bad_input') return {};
  if (kind === 'reported') return { percent: 'percentRange' };
  return { due: kind === 'resumed' ? 'dueBeforeRest' : 'dueNotLater' };
}

/** Somebody with several positions acts for the unit that the move belongs to. */
function preferredUnits(facts: AssignmentFacts, kind: MoveKind): readonly UnitId[] {
  const { who }: Move = MOVES[kind];
  const byTheUnit = who === 'doer' || who === 'dispatcher';
  if (byTheUnit) return [facts.unitId];
  const desk = [facts.confirmingUnitId, facts.rootId];
  const onTheWay = kind === 'forwarded' || kind === 'sent-back';
  return onTheWay && facts.stationId !== null ? [facts.stationId, ...desk] : desk;
}

async function record(
  trx: Db,
  deps: MoveDeps,
  actor: Actor,
  done: { readonly step: Step; readonly fileIds: readonly FileId[] },
): Promise<void> {
  const { facts, event, made, requestKey } = done.step;
  await requireWithinWhole(trx, { facts, event });
  await appendEvent(
    trx,
    { rootId: facts.rootId, assignmentId: facts.id, event, requestKey, fileIds: done.fileIds },
    made,
  );
  await recordEntry(trx, deps.clock, actor, {
    action: `assignment.${event.kind}`,
    objectKind: 'assignment',
    objectId: facts.id,
    about: facts.summary,
    detail: { seq: event.seq, state: made.state, files: done.fileIds },
  });
  await notifyOfMove(trx, actor, { facts, event, unitName: done.step.unitName });
  await tellProgramsOfMove(trx, { facts, event, made, unitName: done.step.unitName });
  await followDown(trx, deps, actor, { facts: { ...facts, lastSeq: event.seq }, event, made });
}
