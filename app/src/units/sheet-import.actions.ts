import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { SheetImportId } from '../base/ids.ts';
import type { InParts } from '../people/person-import.actions.ts';
import { PEOPLE_SHEET } from '../people/person-sheet.ts';
import type { Db } from '../platform/postgres.ts';
import { readSpreadsheet } from '../platform/spreadsheet.ts';
import {
  beginApplying,
  deleteRows,
  finishImport,
  type ImportProgress,
  insertImport,
  insertRows,
  keepFindings,
  type Shown,
  selectHeadings,
  selectImport,
  selectRecentImports,
  selectRows,
  stopImport,
  updateProgress,
} from './sheet-import.store.ts';
import { HEARTBEAT_SECONDS, isSilent, type SheetImport } from './sheet-import.ts';
import { countsOfRows, inputOfRows, type LabelledRow, labelled, reportFile } from './sheet-import-report.ts';
import { chooseSheets, type SheetInput, type SheetPlan } from './sheet-plan.ts';
import { planInThread } from './sheet-plan-thread.ts';
import { mayChangeUnits } from './unit.policy.ts';
import { carryOutPlan, countsOf, loadRegisters, recordImport } from './unit-import.actions.ts';
import { lockRegister } from './unit-import.store.ts';
import { UNIT_SHEET } from './unit-sheet.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  /** Where failures of the software itself go; the person only reads that it failed. */
  readonly onError: (error: unknown) => void;
}

export interface SheetUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first civil day on which the sheet holds. */
  readonly from: Temporal.PlainDate;
}

export interface StartedWork {
  readonly id: SheetImportId;
  /** Settles when the work has ended, well or badly; never rejects. */
  readonly finished: Promise<void>;
}

/** Rows written in one statement. */
const PART = 2_000;
const RECENT = 10;
const MOST_ROWS = 300_000;

export function createSheetImportActions(deps: Deps) {
  const running = new Map<SheetImportId, AbortController>();
  const work = { deps, running };
  return {
    /**
     * Begins to read a spreadsheet and to compare it with what is there, and returns at once. Nothing of units and people
     * changes.
     * @throws AppError not_allowed, file_empty, import_under_way
     */
    begin: (actor: Actor, upload: SheetUpload): Promise<StartedWork> => begin(work, actor, upload),
    /**
     * Begins to carry out what was shown: all of it or nothing. If the register has changed meanwhile so that it would be
     * something else, nothing is done, and the new plan is there to be looked at.
     * @throws AppError not_allowed, not_found, move_not_allowed, import_under_way
     */
    apply: (actor: Actor, id: SheetImportId): Promise<StartedWork> => apply(work, actor, id),
    /** Stops the work, or gives up what was found; what has been imported stays. @throws AppError not_allowed, not_found, move_not_allowed */
    cancel: (actor: Actor, id: SheetImportId): Promise<void> => cancel(work, actor, id),
    /** @throws AppError not_allowed, not_found */
    get: (actor: Actor, id: SheetImportId): Promise<SheetImport> => get(deps, actor, id),
    /** The newest imports of the installation. @throws AppError not_allowed */
    recent: async (actor: Actor): Promise<readonly SheetImport[]> => {
      mustBeAllowed(actor);
      return (await selectRecentImports(deps.db, actor.rootId, RECENT)).map((one) =>
        asOfNow(one, deps.clock),
      );
    },
    /** Rows with what would become of them. @throws AppError not_allowed, not_found */
    rows: async (
      actor: Actor,
      id: SheetImportId,
      asked: { readonly shown: Shown; readonly offset: number; readonly limit: number },
    ): Promise<readonly LabelledRow[]> => {
      await get(deps, actor, id);
      return labelled(await selectRows(deps.db, id, asked.shown, asked), await selectHeadings(deps.db, id));
    },
    /** All rows with what was found beside them, as an XLSX file. @throws AppError not_allowed, not_found */
    report: async (actor: Actor, id: SheetImportId): Promise<Uint8Array> => {
      await get(deps, actor, id);
      const rows = await selectRows(deps.db, id, 'all', { offset: 0, limit: MOST_ROWS });
      return await reportFile(rows, await selectHeadings(deps.db, id), deps.clock.now());
    },
  };
}

export type SheetImportActions = ReturnType<typeof createSheetImportActions>;

interface Work {
  readonly deps: Deps;
  /** What stops the imports that this process has under way. */
  readonly running: Map<SheetImportId, AbortController>;
}

/** One piece of work on one import. */
interface Job {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly id: SheetImportId;
  readonly signal: AbortSignal;
}

function mustBeAllowed(actor: Actor): void {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
}

function asOfNow(one: SheetImport, clock: Clock): SheetImport {
  return isSilent(one, clock.now()) ? { ...one, phase: 'interrupted' } : one;
}

async function get({ db, clock }: Deps, actor: Actor, id: SheetImportId): Promise<SheetImport> {
  mustBeAllowed(actor);
  const found = await selectImport(db, actor.rootId, id);
  if (found === null) throw new AppError('not_found');
  return asOfNow(found, clock);
}

async function begin(work: Work, actor: Actor, upload: SheetUpload): Promise<StartedWork> {
  mustBeAllowed(actor);
  if (upload.bytes.length === 0) throw new AppError('file_empty', { fields: { file: 'fileMissing' } });
  const { db, clock } = work.deps;
  const { from } = upload;
  const fileName = upload.name.normalize('NFC').slice(0, 255);
  const { rootId, personId } = actor;
  const id = await insertImport(db, { rootId, personId, fileName, from, at: clock.now() });
  if (id === null) throw new AppError('import_under_way');
  return start(work, actor, id, (job) => check(job, upload));
}

async function apply(work: Work, actor: Actor, id: SheetImportId): Promise<StartedWork> {
  const { errors } = await countsFor(work.deps, actor, id);
  if (errors > 0) throw new AppError('move_not_allowed');
  const begun = await beginApplying(work.deps.db, actor.rootId, id, work.deps.clock.now());
  if (begun === 'other-runs') throw new AppError('import_under_way');
  if (begun === 'not-checked') throw new AppError('move_not_allowed');
  return start(work, actor, id, carryOut);
}

async function countsFor(deps: Deps, actor: Actor, id: SheetImportId): Promise<{ readonly errors: number }> {
  const { counts } = await get(deps, actor, id);
  return { errors: Object.values(counts.outcomes).reduce((sum, { error = 0 }) => sum + error, 0) };
}

async function cancel({ deps, running }: Work, actor: Actor, id: SheetImportId): Promise<void> {
  await get(deps, actor, id);
  if (!(await stopImport(deps.db, actor.rootId, id, deps.clock.now())))
    throw new AppError('move_not_allowed');
  running.get(id)?.abort(new Stopped());
  if (!running.has(id)) await deleteRows(deps.db, id);
}

class Stopped extends Error {}

function start(
  { deps, running }: Work,
  actor: Actor,
  id: SheetImportId,
  work: (job: Job) => Promise<void>,
): StartedWork {
  const controller = new AbortController();
  running.set(id, controller);
  const job: Job = { deps, actor, id, signal: controller.signal };
  return { id, finished: run(job, work).finally(() => running.delete(id)) };
}

/** Ends with a phase in which nothing runs, whatever happens. */
async function run(job: Job, work: (job: Job) => Promise<void>): Promise<void> {
  const { deps, id, signal } = job;
  const heartbeat = setInterval(() => {
    say(job, {}).catch((error: unknown) => {
      if (!(error instanceof Stopped)) deps.onError(error);
    });
  }, HEARTBEAT_SECONDS * 1000);
  try {
    await work(job);
  } catch (error) {
    if (signal.aborted || error instanceof Stopped) {
      await deleteRows(deps.db, id).catch(deps.onError);
      return;
    }
    const refusal = error instanceof AppError ? error : new AppError('internal', {}, { cause: error });
    if (refusal !== error) deps.onError(error);
    // When even this cannot be written, the import falls silent and shows as interrupted.
    await say(job, { phase: 'refused', errorCode: refusal.code }).catch(deps.onError);
    await deleteRows(deps.db, id).catch(deps.onError);
  } finally {
    clearInterval(heartbeat);
  }
}

/** @throws Stopped when it was stopped, perhaps by another process */
async function say({ deps, id }: Job, progress: ImportProgress): Promise<void> {
  if (!(await updateProgress(deps.db, id, progress, deps.clock.now()))) throw new Stopped();
}

async function check(job: Job, upload: SheetUpload): Promise<void> {
  const { deps, actor, signal } = job;
  const sheets = await readSpreadsheet(upload.bytes, {
    signal,
    onProgress: (share) => void say(job, { percent: Math.round(share * 100) }).catch(() => {}),
  });
  await say(job, { phase: 'comparing', percent: 0 });
  const input = chooseSheets(sheets);
  const registers = await loadRegisters(deps.db, actor.rootId, upload.from.toString());
  await say(job, { percent: 30 });
  const plan = await planInThread({ input, registers }, signal);
  await keep(job, plan, input, false);
}

/** The rows with what was found, to be looked at page by page and to be carried out as they were shown. */
async function keep(job: Job, plan: SheetPlan, input: SheetInput, changedSince: boolean): Promise<void> {
  const { deps, id } = job;
  await say(job, { phase: 'keeping', percent: 0 });
  await deleteRows(deps.db, id);
  for (let at = 0; at < plan.rows.length; at += PART) {
    job.signal.throwIfAborted();
    await insertRows(deps.db, id, at, plan.rows.slice(at, at + PART));
    await say(job, { percent: Math.floor((100 * (at + PART)) / (plan.rows.length + PART)) });
  }
  const headings = {
    [UNIT_SHEET]: input.units?.headings ?? [],
    [PEOPLE_SHEET]: input.people?.headings ?? [],
  };
  const found = { headings, counts: countsOfRows(plan.rows), digest: plan.digest, changedSince };
  if (!(await keepFindings(deps.db, id, { ...found, from: 'keeping' }, deps.clock.now())))
    throw new Stopped();
}

/** Undoes the transaction because the plan is no longer what was shown. */
class Outdated extends Error {
  readonly plan: SheetPlan;
  readonly input: SheetInput;

  constructor(plan: SheetPlan, input: SheetInput) {
    super('the register has changed since');
    this.plan = plan;
    this.input = input;
  }
}

async function carryOut(job: Job): Promise<void> {
  const { deps, actor, id } = job;
  const kept = await get(deps, actor, id);
  const input = inputOfRows(
    await selectRows(deps.db, id, 'all', { offset: 0, limit: MOST_ROWS }),
    await selectHeadings(deps.db, id),
  );
  try {
    await deps.db.transaction().execute((trx) => writeAll(job, trx, kept, input));
  } catch (error) {
    if (error instanceof Outdated) await keep(job, error.plan, error.input, true);
    else throw isConflict(error) ? new AppError('changed_meanwhile', {}, { cause: error }) : error;
  }
}

/** A rule of the database that the plan did not see coming, such as a code that is promised to another unit later. */
function isConflict(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23')
  );
}

async function writeAll(job: Job, trx: Db, kept: SheetImport, input: SheetInput): Promise<void> {
  const { deps, actor, id, signal } = job;
  await lockRegister(trx);
  const registers = await loadRegisters(trx, actor.rootId, kept.from.toString());
  const plan = await planInThread({ input, registers }, signal);
  if (plan.digest !== kept.digest) throw new Outdated(plan, input);
  await say(job, { percent: 10 });
  const { newPeople } = await carryOutPlan(trx, plan, partsWithProgress(job, plan));
  await recordImport(trx, deps.clock, actor, { ...countsOf(plan), file: kept.fileName, import: id });
  if (!(await finishImport(trx, id, newPeople, deps.clock.now()))) throw new Stopped();
}

/** Says how far the writing has come, on a connection of its own: the transaction shows nothing before its end. */
function partsWithProgress(job: Job, { units, people }: SheetPlan): InParts {
  const total = [
    units.create,
    units.superiors,
    people.create,
    people.change,
    people.give,
    people.mend,
  ].reduce((sum, { length }) => sum + length, 1);
  let done = 0;
  return async (rows, write) => {
    for (let at = 0; at < rows.length; at += PART) {
      job.signal.throwIfAborted();
      const part = rows.slice(at, at + PART);
      await write(part);
      done += part.length;
      await say(job, { percent: Math.min(99, 10 + Math.floor((85 * done) / total)) });
    }
  };
}
