import type { ErrorCode } from '../base/errors.ts';
import type { DirectiveId, IntakeId } from '../base/ids.ts';

/** receiving → extracting (lấy chữ) → reading (đọc) → storing → done, or refused with the reason. */
export type IntakeStage = 'receiving' | 'extracting' | 'reading' | 'storing' | 'done' | 'refused';

/** How far the reading of one upload has come. */
export interface Intake {
  readonly id: IntakeId;
  /** Name of the file, or the first words of pasted text; empty until it is known that no secrecy mark stands in it. */
  readonly name: string;
  readonly stage: IntakeStage;
  /** Pages whose words have been recognised, of those that are scans; both 0 where none is. */
  readonly done: number;
  readonly total: number;
  readonly errorCode: ErrorCode | null;
  /** The directive made of it, or the one that holds the same file already. */
  readonly directiveId: DirectiveId | null;
  readonly startedAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

export function isFinished(stage: IntakeStage): boolean {
  return stage === 'done' || stage === 'refused';
}

/** While a reading runs it says so at least this often, in seconds. */
export const HEARTBEAT_SECONDS = 5;
/** A reading that has been silent for longer than this was ended from outside. */
const SILENT_SECONDS = 60;

/** Whether the process that did the reading is gone, and with it the bytes of the upload. */
export function isInterrupted(intake: Pick<Intake, 'stage' | 'updatedAt'>, now: Temporal.Instant): boolean {
  if (isFinished(intake.stage)) return false;
  // The clock of a demonstration runs through the same day again and again, so silence may count backwards.
  const seconds = Math.abs(intake.updatedAt.until(now).total('seconds'));
  return seconds > SILENT_SECONDS;
}
