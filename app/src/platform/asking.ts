import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who asks the database, for its row-level security (docs/decisions/0009). It travels with the work itself, through every
 * `await`, so that no query can forget it: entry points say it once. Where nobody says it, nothing is seen.
 */
export interface Asking {
  /** Id of the person; '' for nobody. */
  readonly person: string;
  /** The ISO day by whose positions and units rights are judged; '' for none. */
  readonly day: string;
  readonly system: 'on' | '';
}

export const NOBODY: Asking = { person: '', day: '', system: '' };
export const SYSTEM: Asking = { person: '', day: '', system: 'on' };

const storage = new AsyncLocalStorage<Asking>();

export const asking = {
  current: (): Asking | undefined => storage.getStore(),
  run: <T>(as: Asking, work: () => T): T => storage.run(as, work),
};

/**
 * Work in the name of a person, who sees what their positions let them see that they hold on this day when the work begins:
 * as an actor has the positions with which they came.
 */
export function asPerson<T>(
  { personId }: { readonly personId: string },
  day: Temporal.PlainDate,
  work: () => T,
): T {
  const as = { person: personId, day: day.toString(), system: '' } as const;
  const around = storage.getStore();
  // Work within that person's work goes on with what is known of their rights.
  return around?.person === as.person && around.day === as.day ? work() : storage.run(as, work);
}

/**
 * The server's own work, which sees everything: sign-in, set-up, invitations, what happens by the clock, commands at the
 * terminal. Never around what a signed-in person asks for.
 */
export function asSystem<T>(work: () => T): T {
  return storage.run(SYSTEM, work);
}
