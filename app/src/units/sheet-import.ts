import type { ErrorCode } from '../base/errors.ts';
import type { PersonId, SheetImportId } from '../base/ids.ts';
import type { Outcome } from './sheet-plan.ts';

/** reading → comparing → keeping → checked → applying → done; or an end without anything done. */
export type ImportPhase =
  | 'reading'
  | 'comparing'
  | 'keeping'
  | 'checked'
  | 'applying'
  | 'done'
  | 'refused'
  | 'cancelled'
  | 'interrupted';

export const RUNNING = [
  'reading',
  'comparing',
  'keeping',
  'applying',
] as const satisfies readonly ImportPhase[];

export function isRunning(phase: ImportPhase): boolean {
  return RUNNING.some((running) => running === phase);
}

/** How many rows there are of each outcome, by sheet, and how many are worth a second look. */
export interface ImportCounts {
  readonly outcomes: Readonly<Record<string, Partial<Readonly<Record<Outcome, number>>>>>;
  readonly doubtful: number;
  readonly rows: number;
}

export const NO_COUNTS: ImportCounts = { outcomes: {}, doubtful: 0, rows: 0 };

/** A spreadsheet on its way in. */
export interface SheetImport {
  readonly id: SheetImportId;
  readonly fileName: string;
  readonly from: Temporal.PlainDate;
  readonly phase: ImportPhase;
  /** How much of the phase is done, in per cent. */
  readonly percent: number;
  readonly errorCode: ErrorCode | null;
  readonly counts: ImportCounts;
  readonly changedSince: boolean;
  readonly newPeople: readonly PersonId[];
  readonly digest: string | null;
  /** Who began it. */
  readonly personName: string;
  readonly startedAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

/** While the work runs it says so at least this often, in seconds. */
export const HEARTBEAT_SECONDS = 5;
const SILENT_SECONDS = 60;

/** Whether the process that did the work is gone. What it had not committed is undone by the database. */
export function isSilent(
  { phase, updatedAt }: Pick<SheetImport, 'phase' | 'updatedAt'>,
  now: Temporal.Instant,
): boolean {
  // The clock of a demonstration runs through the same day again and again, so silence may count backwards.
  return isRunning(phase) && Math.abs(updatedAt.until(now).total('seconds')) > SILENT_SECONDS;
}

/** Rows of a sheet with the outcomes given; all of them without. */
export function countRows(
  counts: ImportCounts,
  wanted: (outcome: string) => boolean,
  sheet?: string,
): number {
  return Object.entries(counts.outcomes)
    .filter(([name]) => sheet === undefined || name === sheet)
    .flatMap(([, outcomes]) => Object.entries(outcomes))
    .reduce((sum, [outcome, count]) => sum + (wanted(outcome) ? (count ?? 0) : 0), 0);
}

export function isChange(outcome: string): boolean {
  return outcome !== 'unchanged' && outcome !== 'error';
}
