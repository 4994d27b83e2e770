import { appendAnchor } from '../audit/anchor-file.ts';
import { recordEnd } from '../audit/verify.actions.ts';
import { systemClock } from '../base/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Db } from '../platform/postgres.ts';

const EVERY_MS = 60 * 60 * 1000;

/**
 * Notes outside the database where the record stands: now, every hour, and at the end. Whoever rewrites the record
 * afterwards, all seals included, is given away by these marks (`dondoc verify`).
 * @returns what ends it
 */
export async function keepAnchors(db: Db, dataFolder: string, log: Log): Promise<() => Promise<void>> {
  const note = async () => {
    try {
      const end = await recordEnd(db);
      if (end !== null) await appendAnchor(dataFolder, { ...end, at: systemClock.now().toString() });
    } catch (error) {
      // Work goes on without a mark: the next one covers what this one would have.
      log.warn({ err: error }, 'the record could not be marked');
    }
  };
  await note();
  const timer = setInterval(() => void note(), EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await note();
  };
}
