import { appendAnchor } from '../audit/anchor-file.ts';
import { recordEnd } from '../audit/verify.actions.ts';
import { systemClock } from '../base/clock.ts';
import { asSystem } from '../platform/asking.ts';
import type { Log } from '../platform/log.ts';
import type { Db } from '../platform/postgres.ts';
import { everyHour } from './hourly.ts';

/**
 * Notes outside the database where the record stands: now, every hour, and at the end. Whoever rewrites the record
 * afterwards, all seals included, is given away by these marks (`dondoc verify`).
 * @returns what ends it
 */
export async function keepAnchors(db: Db, dataFolder: string, log: Log): Promise<() => Promise<void>> {
  const note = async () => {
    const end = await asSystem(() => recordEnd(db));
    if (end !== null) await appendAnchor(dataFolder, { ...end, at: systemClock.now().toString() });
  };
  const stop = await everyHour(note, log);
  return async () => {
    await stop();
    // Work ends without a last mark rather than not at all: the next start makes one.
    await note().catch((error: unknown) => log.warn({ err: error }, 'the record could not be marked'));
  };
}
