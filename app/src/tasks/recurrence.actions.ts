import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { TaskId } from '../base/ids.ts';
import { personNames } from '../people/person.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { actingUnit } from './assign.actions.ts';
import type { AssignmentRow } from './assignment-view.ts';
import { linesToday } from './lines.actions.ts';
import { makePeriodsOf } from './make-periods.actions.ts';
import { beginningOf, type PeriodKey, readPeriod } from './period.ts';
import { maySteerRecurrence } from './recurrence.policy.ts';
import {
  findRecurringTask,
  type RecordedRecurrenceEvent,
  type RecurringTask,
  selectHolderIds,
  selectLastPeriods,
  selectRecurrenceEvents,
} from './recurrence.store.ts';
import { periodsThrough, type Recurrence, type RecurrenceHappening, recurrenceOf } from './recurrence.ts';
import {
  type PeriodBeside,
  type PeriodCountRow,
  type PeriodCounts,
  selectPeriodCounts,
  selectPeriodsBeside,
} from './recurrence-counts.store.ts';
import { lockedRecurrence, periodContext, recordRecurrence } from './recurrence-record.actions.ts';
import { type PeriodContext, type RecurrenceRule, ruleWanted, type WantedRule } from './recurrence-rule.ts';
import { type Scene, sceneFor, selectionOf } from './scene.actions.ts';
import { skipPeriods } from './skip-periods.actions.ts';

export type { PeriodBeside } from './recurrence-counts.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** One period of a task, for those who may see something of it. */
export interface PeriodView extends PeriodCounts {
  readonly key: PeriodKey;
  /** ISO day; null for one that nobody has been given and the rule no longer names. */
  readonly due: string | null;
  /** Why it is left out; null while it is not. */
  readonly skippedFor: string | null;
  /** Nobody has been given it yet. */
  readonly coming: boolean;
}

export interface RecurrenceView {
  readonly taskId: TaskId;
  readonly summary: string;
  /** Null while the task does not recur. */
  readonly recurrence: (Pick<Recurrence, 'state' | 'rule'> & { readonly since: string }) | null;
  /** What its units were given without a period, before it recurred; null where nothing was. */
  readonly first: (PeriodCounts & { readonly due: string | null }) | null;
  readonly periods: readonly PeriodView[];
  readonly story: readonly RecurrenceStory[];
  readonly maySteer: boolean;
}

export interface RecurrenceStory {
  readonly seq: number;
  readonly kind: RecurrenceHappening['kind'];
  readonly personName: string;
  /** ISO instant. */
  readonly at: string;
  /** ISO day from which it holds. */
  readonly from: string | null;
  readonly period: PeriodKey | null;
  readonly reason: string;
}

/** What somebody wants of a recurrence. */
export type WantedRecurrence =
  | { readonly kind: 'begun'; readonly from: Temporal.PlainDate; readonly rule: WantedRule }
  | {
      readonly kind: 'rule-changed';
      readonly from: Temporal.PlainDate;
      readonly rule: WantedRule;
      readonly reason: string;
    }
  | {
      readonly kind: 'paused' | 'resumed' | 'ended';
      readonly from: Temporal.PlainDate;
      readonly reason: string;
    }
  | { readonly kind: 'skipped' | 'unskipped'; readonly period: PeriodKey; readonly reason: string };

/** The assignment around which periods are looked for. */
type BesidePeriod = Pick<AssignmentRow, 'taskId' | 'unitId' | 'period' | 'currentDue'>;

/** How many periods to come are shown. */
const COMING = 4;
const LONGEST_REASON = 2000;

export function createRecurrenceActions(deps: Deps) {
  return {
    /** How a task recurs, with its periods as far as the reader sees them. @throws AppError not_found */
    recurrence: (actor: Actor, taskId: TaskId): Promise<RecurrenceView> => view(deps, actor, taskId),
    /** The periods of a recurring task around one of them, of the same unit, in their order; none of a task that does not recur. */
    periodsBeside: (actor: Actor, one: BesidePeriod): Promise<readonly PeriodBeside[]> =>
      periodsBeside(deps, actor, one),
    /**
     * Sets a task going, changes its rule, pauses, ends or goes on from a day, leaves a period out or takes that back.
     * What begins from that day on and was given ahead is taken back when it pauses or ends. Recorded.
     * @throws AppError not_found, not_allowed, move_not_allowed, reason_missing, bad_input
     */
    steerRecurrence: (actor: Actor, taskId: TaskId, wanted: WantedRecurrence): Promise<void> =>
      steer(deps, actor, taskId, wanted),
  };
}

async function periodsBeside(deps: Deps, actor: Actor, one: BesidePeriod): Promise<readonly PeriodBeside[]> {
  if (one.period === '' || one.currentDue === null) return [];
  const selection = selectionOf(await sceneFor(deps, actor), { taskId: one.taskId, unitIds: [one.unitId] });
  const beside = await selectPeriodsBeside(deps.db, selection, one.currentDue);
  return beside.toSorted((a, b) => beginningOf(a.period).localeCompare(beginningOf(b.period)));
}

async function view(deps: Deps, actor: Actor, taskId: TaskId): Promise<RecurrenceView> {
  const scene = await sceneFor(deps, actor);
  const task = await findRecurringTask(deps.db, actor.rootId, taskId);
  const counts = await selectPeriodCounts(deps.db, selectionOf(scene, { taskId }));
  if (task === null || counts.length === 0) throw new AppError('not_found');
  const events = (await selectRecurrenceEvents(deps.db, actor.rootId, [taskId])).get(taskId) ?? [];
  const recurrence = recurrenceOf(events);
  const names = await personNames(deps.db, [...new Set(events.map(({ by }) => by))]);
  return {
    taskId,
    summary: task.summary,
    recurrence: recurrence && {
      state: recurrence.state,
      rule: recurrence.rule,
      since: recurrence.since.toString(),
    },
    first: recurrence === null ? null : firstOf(counts),
    periods: recurrence === null ? [] : await periodViews(scene, recurrence, counts),
    story: events.map((event) => storyOf(event, names)),
    maySteer: maySteerRecurrence(actor, task, scene.lines),
  };
}

function firstOf(counts: readonly PeriodCountRow[]): RecurrenceView['first'] {
  const found = counts.find(({ period, given }) => period === '' && given > 0);
  if (found === undefined) return null;
  const { period: _none, ...first } = found;
  return first;
}

function storyOf(event: RecordedRecurrenceEvent, names: ReadonlyMap<string, string>): RecurrenceStory {
  return {
    seq: event.seq,
    kind: event.kind,
    personName: names.get(event.by) ?? '',
    at: event.at.toString(),
    from: 'from' in event ? event.from.toString() : null,
    period: 'period' in event ? event.period : null,
    reason: 'reason' in event ? event.reason : '',
  };
}

const NONE: PeriodCounts = {
  given: 0,
  done: 0,
  late: 0,
  nil: 0,
  skipped: 0,
  open: 0,
  overdue: 0,
  submitted: 0,
};

/** What was given, what was left out, and the next to come, in their order. */
async function periodViews(
  scene: Scene,
  recurrence: Recurrence,
  counts: readonly PeriodCountRow[],
): Promise<PeriodView[]> {
  const context = await periodContext(scene.db);
  const planned = periodsThrough(recurrence, scene.today.add({ years: 2 }), context);
  const given = new Map(counts.map((each) => [each.period, each]));
  const last = planned.findLastIndex(({ key }) => given.has(key));
  const shown = planned.slice(0, last + 1 + COMING);
  const keys = new Set(shown.map(({ key }) => key));
  const before = counts.filter(({ period }) => period !== '' && !keys.has(period));
  const views = shown.map(({ key, due, from }) => ({
    begins: from.toString(),
    ...(given.get(key) ?? NONE),
    key,
    due: given.get(key)?.due ?? due.toString(),
    skippedFor: recurrence.skipped.get(key) ?? null,
    coming: !given.has(key),
  }));
  const earlier = before.map(({ period, ...each }) => ({
    begins: beginningOf(period),
    ...each,
    key: period,
    skippedFor: recurrence.skipped.get(period) ?? null,
    coming: false,
  }));
  return [...earlier, ...views].toSorted((a, b) => a.begins.localeCompare(b.begins));
}

async function steer(deps: Deps, actor: Actor, taskId: TaskId, wanted: WantedRecurrence): Promise<void> {
  if ('reason' in wanted && wanted.reason.length > LONGEST_REASON) {
    throw new AppError('bad_input', { fields: { reason: 'reasonTooLong' } });
  }
  requireNear(wanted, deps.clock.today());
  await deps.db.transaction().execute(async (trx) => {
    const task = await requireSteerer(trx, deps, actor, taskId);
    const at = deps.clock.now();
    const forUnit = actingUnit(actor, [task.confirmingUnitId, task.rootId]);
    const doing = { rootId: task.rootId, at, onDay: civilDay(at), by: actor.personId, forUnit };
    const before = await lockedRecurrence(trx, task.rootId, taskId);
    const context = await periodContext(trx);
    const made = await selectLastPeriods(trx, task.rootId, taskId);
    const units = before === null ? await selectHolderIds(trx, task.rootId, taskId) : [];
    const happening = happeningOf(wanted, { made, recurrence: before?.recurrence ?? null, context, units });
    await recordRecurrence(trx, doing, taskId, { before, happening });
    const left = periodsLeft(happening, made, before?.recurrence ?? null, context);
    await skipPeriods(trx, doing, { task, periods: left, reason: 'reason' in wanted ? wanted.reason : '' });
    await recordEntry(trx, deps.clock, actor, {
      action: `recurrence.${wanted.kind}`,
      objectKind: 'task',
      objectId: taskId,
      about: task.summary,
      detail: detailOf(happening),
    });
    // As regular work would give them within the hour, whoever gave the ones before.
    await beyondSight(trx, () =>
      makePeriodsOf(trx, { rootId: task.rootId, taskId, clock: deps.clock, context }),
    );
  });
}

/** From today, in years: how far back a recurrence may begin or change, and how far ahead. */
const NEAR = { back: 1, ahead: 5 } as const;

/**
 * A year mistyped must neither give units the periods of decades nor have all the days between counted.
 * @throws AppError bad_input
 */
function requireNear(wanted: WantedRecurrence, today: Temporal.PlainDate): void {
  if (!('from' in wanted)) return;
  const isNear =
    Temporal.PlainDate.compare(wanted.from, today.subtract({ years: NEAR.back })) >= 0 &&
    Temporal.PlainDate.compare(wanted.from, today.add({ years: NEAR.ahead })) <= 0;
  if (!isNear) throw new AppError('bad_input', { fields: { from: 'fromWrong' } });
}

function detailOf(happening: RecurrenceHappening): Readonly<Record<string, unknown>> {
  const { kind: _kind, ...rest } = happening;
  return 'from' in rest ? { ...rest, from: rest.from.toString() } : rest;
}

async function requireSteerer(trx: Db, deps: Deps, actor: Actor, taskId: TaskId): Promise<RecurringTask> {
  const task = await findRecurringTask(trx, actor.rootId, taskId);
  const scene = await sceneFor({ db: trx, clock: deps.clock }, actor);
  const seen = task !== null && (await selectPeriodCounts(trx, selectionOf(scene, { taskId }))).length > 0;
  if (!seen) throw new AppError('not_found');
  if (!maySteerRecurrence(actor, task, await linesToday(trx, actor, deps.clock.today()))) {
    throw new AppError('not_allowed');
  }
  return task;
}

interface Known {
  readonly made: readonly PeriodKey[];
  readonly recurrence: Recurrence | null;
  readonly context: PeriodContext;
  readonly units: Extract<RecurrenceHappening, { kind: 'begun' }>['units'];
}

/** @throws AppError bad_input */
function happeningOf(
  wanted: WantedRecurrence,
  { made, recurrence, context, units }: Known,
): RecurrenceHappening {
  if (wanted.kind === 'skipped' || wanted.kind === 'unskipped') {
    const known = recurrence?.skipped.has(wanted.period) ?? false;
    if (readPeriod(wanted.period) === null || known === (wanted.kind === 'skipped')) {
      throw new AppError('bad_input', { fields: { period: 'periodWrong' } });
    }
    // What its units have been told is taken back stays so.
    if (wanted.kind === 'unskipped' && made.includes(wanted.period)) throw new AppError('move_not_allowed');
    return wanted;
  }
  if (wanted.kind !== 'begun' && wanted.kind !== 'rule-changed') return wanted;
  // Periods that were given stay: the new rule holds from the day behind the last of them.
  const given = recurrence === null ? [] : periodsThrough(recurrence, wanted.from.add({ years: 1 }), context);
  const end = given
    .filter(({ key }) => made.includes(key))
    .map(({ to }) => to.add({ days: 1 }))
    .reduce((last, day) => (Temporal.PlainDate.compare(day, last) > 0 ? day : last), wanted.from);
  const rule: RecurrenceRule | null = ruleWanted(wanted.rule, end);
  if (rule === null) throw new AppError('bad_input', { fields: { cycle: 'cycleWrong' } });
  return wanted.kind === 'begun'
    ? { kind: 'begun', from: end, rule, units }
    : { kind: 'rule-changed', from: end, rule, reason: wanted.reason };
}

/** The periods that were given ahead and are no longer asked for. */
function periodsLeft(
  happening: RecurrenceHappening,
  made: readonly PeriodKey[],
  recurrence: Recurrence | null,
  context: PeriodContext,
): PeriodKey[] {
  if (happening.kind === 'skipped') return [happening.period];
  if (recurrence === null || (happening.kind !== 'paused' && happening.kind !== 'ended')) return [];
  return periodsThrough(recurrence, happening.from.add({ years: 2 }), context)
    .filter(({ key, from }) => made.includes(key) && Temporal.PlainDate.compare(from, happening.from) >= 0)
    .map(({ key }) => key);
}
