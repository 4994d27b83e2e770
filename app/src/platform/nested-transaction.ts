import { sql } from 'kysely';
import type { Db } from './postgres.ts';

/**
 * A database on which everything happens within one transaction that is open already: its own transactions become
 * savepoints of that one. So an action that knows nothing of it commits together with what its caller writes beside it.
 */
export function nestedIn(trx: Db): Db {
  return new Proxy(trx, {
    get: (target, name) => {
      if (name === 'transaction') return () => savepoints(trx);
      // Kysely keeps its state in private fields, so its methods must run on itself rather than on the proxy.
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function savepoints(trx: Db): ReturnType<Db['transaction']> {
  const builder = {
    setIsolationLevel: () => builder,
    setAccessMode: () => builder,
    execute: <T>(work: (part: Db) => Promise<T>) => partOf(trx, work),
  };
  // What actions use of a builder; the isolation is that of the transaction around it.
  return builder as unknown as ReturnType<Db['transaction']>;
}

/** Savepoints of the same name lie over each other, so parts may have parts. */
async function partOf<T>(trx: Db, work: (part: Db) => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(trx);
  try {
    const done = await work(nestedIn(trx));
    await sql`release savepoint part`.execute(trx);
    return done;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(trx);
    await sql`release savepoint part`.execute(trx);
    throw error;
  }
}
