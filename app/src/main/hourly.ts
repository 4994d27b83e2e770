import type { Log } from '../platform/log.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Does something now, every hour, and never twice at once in this process. What fails is logged, and tried again with the
 * next hour.
 * @returns what ends it, once what is under way is done
 */
export async function everyHour(work: () => Promise<unknown>, log: Log): Promise<() => Promise<void>> {
  let underWay: Promise<void> | null = null;
  const run = () => {
    underWay ??= work()
      .then(
        () => {},
        (error: unknown) => log.warn({ err: error }, 'hourly work failed'),
      )
      .finally(() => {
        underWay = null;
      });
    return underWay;
  };
  await run();
  const timer = setInterval(() => void run(), HOUR_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
