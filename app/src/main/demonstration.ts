import type { Db } from '../platform/postgres.ts';
import type { Application } from './wiring.ts';

export interface DemonstrationDeps {
  readonly application: Application;
  /** As the owner of the tables, for what no use case may do, such as the day the demonstration stands on. */
  readonly owner: Db;
  readonly dataFolder: string;
}

/** An account that the terminal shows after the start. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly password: string;
  /** Who it is, in Vietnamese. */
  readonly who: string;
}

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [];

/** The civil day on which the demonstration stands. */
export const DEMONSTRATION_DAY = Temporal.PlainDate.from('2024-06-20');

/**
 * Fills an empty database with the demonstration and, at the very end, sets `installation.demonstration_today`. A start
 * that is killed before that calls it again on what it has left behind.
 */
export async function loadDemonstration(_deps: DemonstrationDeps): Promise<void> {}
