import type { PersonKey } from '../tasks/task-world.test-data.ts';

/** A line of the table of rights of the interface for programs. */
export interface Right {
  readonly operation: string;
  readonly path: () => string;
  readonly json?: unknown;
  readonly ifMatch?: string;
  /** Who may, and what they get. */
  readonly may: readonly [PersonKey, number];
  /** Who may not, and what they get; null where everybody in office may, each for their own. */
  readonly mayNot: readonly [PersonKey, number] | null;
}

/** What administrators may, and a clerk may not. */
export const administrators = (status: number) =>
  ({ may: ['schoolAdministrator', status], mayNot: ['clerk', 403] }) as const;
