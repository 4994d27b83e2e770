import * as fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Clock } from '../base/clock.ts';
import { silentLog } from '../platform/log.ts';
import type { Handover } from '../platform/mail.ts';
import { enqueueEmail, sealSecrets } from './enqueue.actions.ts';
import { deliveriesSource, emailTransport, type Transport } from './send.actions.ts';

const { db, owner } = await testDatabase();
const log = silentLog();
const SECRET = 'a secret that is long enough for tests';

let ahead = Temporal.Duration.from({ seconds: 0 });
const clock: Clock = {
  now: () => Temporal.Now.instant().add(ahead),
  today: () => Temporal.PlainDate.from('2026-11-22'),
};

beforeEach(async () => {
  ahead = Temporal.Duration.from({ seconds: 1 });
  await sql`truncate delivery_attempt, delivery cascade`.execute(owner);
});

function write(key: string, more: { secrets?: Buffer; words?: string } = {}) {
  return enqueueEmail(db, clock, {
    to: { name: 'Lê Thị Mai', address: 'mai@binhson.example', personId: null },
    subject: key,
    layout: {
      heading: key,
      blocks: [{ kind: 'words', text: more.words ?? key }],
      footer: 'Thư tự động.',
      locale: 'vi',
    },
    dedupeKey: key,
    ...(more.secrets && { secrets: more.secrets }),
  });
}

const SENT: Handover = { sent: true, status: 250 };

function worker(email: Transport, luck = 0.5) {
  return deliveriesSource({ db, log, clock, luck: () => luck, transports: { email } });
}

interface State {
  readonly subject: string;
  readonly state: string;
  readonly attempts: number;
  readonly successes: number;
}

async function states(): Promise<readonly State[]> {
  const found = await sql<State>`
    select subject, state, attempts,
      (select count(*) from delivery_attempt a where a.delivery_id = d.id and a.outcome = 'sent') as successes
    from delivery d order by subject`.execute(owner);
  return found.rows;
}

test('of one key one e-mail is written', async () => {
  expect(await write('a')).not.toBeNull();
  expect(await write('a')).toBeNull();
  expect(await states()).toHaveLength(1);
});

test('a server that cannot be reached is tried again for three days, then it is given up', async () => {
  await write('a');
  let tries = 0;
  const look = worker(async () => {
    tries += 1;
    throw new Error('connect ECONNREFUSED');
  });
  while (await look()) ahead = ahead.add({ hours: 13 });
  expect((await states())[0]).toMatchObject({ state: 'given-up', attempts: tries, successes: 0 });
  expect(tries).toBeGreaterThan(5);
  const errors = await sql<{ error: string }>`select distinct error from delivery_attempt`.execute(owner);
  expect(errors.rows).toEqual([{ error: 'connect ECONNREFUSED' }]);
});

test('what is refused for good is not tried again', async () => {
  await write('a');
  const look = worker(async () => ({ sent: false, status: 550, error: 'no such user', permanent: true }));
  expect([await look(), await look()]).toEqual([true, false]);
  expect((await states())[0]).toMatchObject({ state: 'given-up', attempts: 1 });
});

test('without a mail server e-mail waits, and is not counted as tried', async () => {
  await write('a');
  expect(await deliveriesSource({ db, log, clock, transports: {} })()).toBe(false);
  expect((await states())[0]).toMatchObject({ state: 'queued', attempts: 0 });
});

test('a secret is in the e-mail that goes, in no table in the clear, and is forgotten afterwards', async () => {
  const code = 'ACDE3-KMNPQ';
  await write('a', { words: 'Mã ⟦code⟧', secrets: sealSecrets(SECRET, { code }) });
  const kept = await sql<{ row: string }>`select d::text as row from delivery d`.execute(owner);
  expect(kept.rows[0]?.row).not.toContain(code);
  const texts: string[] = [];
  const mailer = {
    send: async ({ text }: { readonly text: string }) => {
      texts.push(text);
      return SENT;
    },
    close: () => {},
  };
  await worker(emailTransport(mailer, SECRET))();
  expect(texts.join()).toContain(`Mã ${code}`);
  const left = await sql<{ secrets: Buffer | null }>`select secrets from delivery`.execute(owner);
  expect(left.rows).toEqual([{ secrets: null }]);
});

test('what is given up by hand while it is being sent stays given up', async () => {
  const id = await write('a');
  await worker(async () => {
    await sql`update delivery set state = 'given-up', next_attempt_at = null, lease = null, lease_until = null where id = ${id}`.execute(
      owner,
    );
    return SENT;
  })();
  expect((await states())[0]).toMatchObject({ state: 'given-up', successes: 0 });
});

/** What happens to a worker in the round in which it has something in hand. */
const FATES = ['lives', 'dies before sending', 'dies after sending', 'is refused'] as const;
type Fate = (typeof FATES)[number];

test('whichever workers are killed, and when: nothing is lost, nothing succeeds twice, keys hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      async (rounds, keys) => {
        await sql`truncate delivery_attempt, delivery cascade`.execute(owner);
        ahead = Temporal.Duration.from({ seconds: 1 });
        // Several acts at once write overlapping keys.
        await Promise.all(keys.map((key) => write(`key ${key}`)));
        const outside: string[] = [];
        let doubles = 0;
        for (const fates of [...rounds, ['lives'] as const]) {
          const unnoted = await Promise.all(fates.map((fate) => oneRound(fate, outside)));
          doubles += unnoted.reduce((sum, one) => sum + one, 0);
          // Leases run out, and what was refused comes up again.
          ahead = ahead.add({ minutes: 10 });
        }
        // Undisturbed from here on.
        const found = await sendTheRest(outside);
        const wanted = [...new Set(keys)].map((key) => `key ${key}`).toSorted();
        expect(found.map(({ subject }) => subject)).toEqual(wanted);
        expect(found.every(({ state, successes }) => state === 'sent' && successes === 1)).toBe(true);
        // Only who was killed between sending and noting it down makes the outside see one twice.
        expect(new Set(outside).size).toBe(wanted.length);
        expect(outside.length).toBeLessThanOrEqual(wanted.length + doubles);
      },
    ),
    { numRuns: 40, seed: 20_261_122 },
  );
});

/** What was refused late comes up again late; hour by hour, for as long as anything is tried at all. */
async function sendTheRest(outside: string[]): Promise<readonly State[]> {
  const look = worker(sendTo(outside));
  for (let hour = 0; hour < 72; hour += 1) {
    await look();
    const found = await states();
    if (found.every(({ state }) => state === 'sent')) return found;
    ahead = ahead.add({ hours: 1 });
  }
  return await states();
}

function sendTo(outside: string[]): Transport {
  return async ({ subject }) => {
    outside.push(subject);
    return SENT;
  };
}

/** Plays one worker; a killed one is one whose hand never comes back. @returns how many it sent without noting it down */
async function oneRound(fate: Fate, outside: string[]): Promise<number> {
  if (fate === 'lives') {
    await worker(sendTo(outside))();
    return 0;
  }
  if (fate === 'is refused') {
    await worker(async () => ({ sent: false, status: 451, error: 'later', permanent: false }))();
    return 0;
  }
  let unnoted = 0;
  const reached = Promise.withResolvers<void>();
  const never = new Promise<Handover>(() => {});
  const dying = worker(async ({ subject }) => {
    if (fate === 'dies after sending') {
      outside.push(subject);
      unnoted += 1;
    }
    reached.resolve();
    return await never;
  });
  // Either it found nothing, or it stands still for ever with all that it claimed in hand.
  await Promise.race([dying(), reached.promise]);
  return unnoted;
}
