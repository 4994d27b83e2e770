import type { Db } from './postgres.ts';

const TRIES = 4;

/** Two that stood in each other's way are tried again one after the other; the work must leave nothing behind when it fails. */
export async function untilSerialized<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || tried === TRIES) throw error;
    }
  }
}

/** serialization_failure, deadlock_detected */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
}

type Transaction = ReturnType<Db['transaction']>;

/**
 * A database whose transactions are tried again when the server gave one of them up for another: two people were given
 * stand-ins for each other at one moment, and each transaction held what the other waited for. What the server gave up, it
 * has taken back as a whole.
 */
export function serialized(db: Db): Db {
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction') return () => triedAgain(target.transaction());
      // Kysely keeps its state in private fields, so its methods must run on itself rather than on the proxy.
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function triedAgain(transaction: Transaction): Transaction {
  const builder = {
    setIsolationLevel: (level: Parameters<Transaction['setIsolationLevel']>[0]) =>
      triedAgain(transaction.setIsolationLevel(level)),
    setAccessMode: (mode: Parameters<Transaction['setAccessMode']>[0]) =>
      triedAgain(transaction.setAccessMode(mode)),
    execute: <T>(work: (trx: Db) => Promise<T>) => untilSerialized(() => transaction.execute(work)),
  };
  // What actions use of a builder.
  return builder as unknown as Transaction;
}
