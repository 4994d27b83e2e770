import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { WORK_CHANNEL } from './jobs.ts';
import type { Log } from './log.ts';
import type { ConnectionSettings } from './postgres.ts';

/** A kind of work that waits in a table: does a part of what is due, and says whether there was any. */
export type WorkSource = () => Promise<boolean>;

export interface WorkerOptions {
  readonly connection: ConnectionSettings;
  /** Each is asked again and again, one part at a time; named twice, two parts are done at once. */
  readonly sources: readonly WorkSource[];
  readonly log: Log;
  /** After how long (ms) it is looked by itself, should no call be heard; 5 s by default. */
  readonly patience?: number;
}

export interface Worker {
  /** Takes nothing new, and returns when what is under way is done. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 5000;

/**
 * Works off what is due, woken by those who add to it. Whoever is killed in the middle leaves a lease that runs out, and
 * another goes on.
 */
export function startWorker({ connection, sources, log, patience = PATIENCE_MS }: WorkerOptions): Worker {
  const end = new AbortController();
  const bell = makeBell();
  const listening = listenUntil(end.signal, { connection, log, ring: bell.ring });
  const working = sources.map(async (source) => {
    while (!end.signal.aborted) {
      const heard = bell.next();
      const found = await source().catch((error: unknown) => {
        log.error({ err: error }, 'work could not be looked for');
        return false;
      });
      if (!found) await firstOf(heard, patience, end.signal);
    }
  });
  return {
    stop: async () => {
      end.abort();
      bell.ring();
      await Promise.all([...working, listening]);
    },
  };
}

interface Bell {
  readonly ring: () => void;
  /** Resolves at the next ring. */
  readonly next: () => Promise<void>;
}

function makeBell(): Bell {
  let waiting = Promise.withResolvers<void>();
  return {
    ring: () => {
      waiting.resolve();
      waiting = Promise.withResolvers();
    },
    next: () => waiting.promise,
  };
}

/** Whichever comes first; nothing is left waiting. */
async function firstOf(heard: Promise<void>, patience: number, end: AbortSignal): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([end, over.signal]);
  await Promise.race([heard, sleep(patience, undefined, { signal, ref: false }).catch(() => {})]);
  over.abort();
}

interface Listening {
  readonly connection: ConnectionSettings;
  readonly log: Log;
  readonly ring: () => void;
}

/** Listens on a connection of its own, and connects again when it is lost. */
async function listenUntil(end: AbortSignal, { connection, log, ring }: Listening): Promise<void> {
  while (!end.aborted) {
    const client = new Client({ ...connection, application_name: 'dondoc worker' });
    const lost = new Promise<void>((done) => {
      client.on('error', () => done());
      client.on('end', () => done());
      end.addEventListener('abort', () => done(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', ring);
      await client.query(`listen ${WORK_CHANNEL}`);
      // What was called out before is looked for now.
      ring();
      await lost;
    } catch (error) {
      log.warn({ err: error }, 'the worker cannot listen');
    }
    await client.end().catch(() => {});
    await sleep(1000, undefined, { signal: end }).catch(() => {});
  }
}
