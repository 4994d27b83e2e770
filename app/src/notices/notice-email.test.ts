import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { type Clock, ZONE } from '../base/clock.ts';
import type { Outside } from '../platform/outside.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';
import { createNoticeActions, notify } from './notice.actions.ts';
import { createNoticeChoiceActions } from './notice-choice.actions.ts';
import { type EmailChoice, goesNow, isQuiet, type NoticeChoice } from './notice-choice.ts';
import { writeNoticeEmails } from './notice-email.actions.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { db, actor, person, unit } = world;
const { owner } = database;

const outside: Outside = {
  address: 'https://dondoc.example',
  mail: { url: 'smtp://mail.example', from: 'dondoc@binhson.example', tls: 'required' },
  privateWebhooks: false,
  mailIn: null,
  mailInSecret: null,
};
const choices = createNoticeChoiceActions({ db, outside });

let moment = at('2024-06-20T09:00');
const clock: Clock = { now: () => moment, today: () => moment.toZonedDateTimeISO(ZONE).toPlainDate() };

function at(civil: string): Temporal.Instant {
  return Temporal.ZonedDateTime.from(`${civil}[${ZONE}]`).toInstant();
}

beforeEach(async () => {
  moment = at('2024-06-20T09:00');
  await sql`truncate notice_email, notice, notice_choice, delivery_attempt, delivery, job cascade`.execute(
    owner,
  );
});

const choose = (
  email: EmailChoice,
  more: Partial<Record<'digestAt' | 'quietFrom' | 'quietUntil', string>> = {},
) =>
  choices.choose(
    actor('head'),
    { email, digestAt: '07:00', quietFrom: '21:00', quietUntil: '06:00', ...more },
    'vi',
  );

async function tell(subject: string, dedupeKey: string = randomUUID()): Promise<void> {
  await notify(db, [
    {
      rootId: unit('district'),
      personId: person('head'),
      kind: 'confirmed',
      directiveId: null,
      taskId: null,
      assignmentId: null,
      data: { subject },
      at: moment,
      dedupeKey,
    },
  ]);
}

async function emails(): Promise<readonly { subject: string; text: string }[]> {
  await writeNoticeEmails({ db, clock, outside });
  const found = await sql<{ subject: string; text: string }>`
    select subject, content->>'text' as text from delivery where channel = 'email' order by id`.execute(
    owner,
  );
  return found.rows;
}

test('who has chosen nothing gets no e-mail', async () => {
  await tell('Rà soát');
  expect(await emails()).toEqual([]);
});

test('at once: one notice, its own words and the way to it; never twice', async () => {
  await choose('at-once');
  await tell('Rà soát', 'một');
  const [email] = await emails();
  expect(email?.subject).toBe('Báo cáo được xác nhận hoàn thành');
  expect(email?.text).toContain('Rà soát');
  expect(email?.text).toContain('https://dondoc.example/hom-nay');
  await tell('Rà soát', 'một');
  expect(await emails()).toHaveLength(1);
});

test('what comes together goes in one e-mail', async () => {
  await choose('at-once');
  for (const subject of ['một', 'hai', 'ba']) await tell(subject);
  expect((await emails()).map(({ subject }) => subject)).toEqual(['3 thông báo mới']);
});

test('in quiet hours it waits, and what was seen meanwhile is not sent', async () => {
  await choose('at-once');
  moment = at('2024-06-20T22:00');
  await tell('một');
  await tell('hai');
  expect(await emails()).toEqual([]);
  const notices = createNoticeActions({ db, clock });
  const [one] = await notices.list(actor('head'));
  await notices.markSeen(actor('head'), one === undefined ? [] : [one.id]);
  moment = at('2024-06-21T06:00');
  expect((await emails()).map(({ subject }) => subject)).toEqual(['Báo cáo được xác nhận hoàn thành']);
});

test('one digest a day, at the time chosen', async () => {
  await choose('digest', { digestAt: '16:30' });
  await tell('một');
  expect(await emails()).toEqual([]);
  moment = at('2024-06-20T16:30');
  expect((await emails()).map(({ subject }) => subject)).toEqual(['Thông báo trong ngày 20/6/2024: 1 mục']);
  moment = at('2024-06-20T17:00');
  await tell('hai');
  expect(await emails()).toHaveLength(1);
  moment = at('2024-06-21T18:00');
  expect(await emails()).toHaveLength(2);
});

test('who chooses no e-mail again gets nothing of what waited', async () => {
  await choose('digest');
  await tell('một');
  await choose('none');
  await choose('digest');
  moment = at('2024-06-21T07:00');
  expect(await emails()).toEqual([]);
});

test('without a mail server nothing is written, and goes when there is one', async () => {
  await choose('at-once');
  await tell('một');
  await writeNoticeEmails({ db, clock, outside: { ...outside, mail: null } });
  const kept = await sql`select from delivery`.execute(owner);
  expect(kept.rows).toEqual([]);
  expect(await emails()).toHaveLength(1);
});

test('several workers at once write one e-mail, and who was told what is kept', async () => {
  await choose('at-once');
  await tell('một');
  await Promise.all(Array.from({ length: 5 }, () => writeNoticeEmails({ db, clock, outside })));
  expect(await emails()).toHaveLength(1);
  const { told } = await choices.choice(actor('head'), 'vi');
  expect(told).toMatchObject([{ kind: 'confirmed', data: { subject: 'một' }, sentAt: null }]);
  expect((await choices.choice(actor('teacher'), 'vi')).told).toEqual([]);
});

test.each([
  [{ email: 'hourly' }, 'email'],
  [{ digestAt: '24:00' }, 'digestAt'],
  [{ quietFrom: '' }, 'quietFrom'],
  [{ quietUntil: '6:00' }, 'quietUntil'],
])('%j is no choice', async (wrong, field) => {
  const input = { email: 'digest', digestAt: '07:00', quietFrom: '21:00', quietUntil: '06:00', ...wrong };
  await expect(choices.choose(actor('head'), input, 'vi')).rejects.toMatchObject({
    details: { fields: { [field]: expect.any(String) } },
  });
});

describe('quiet hours', () => {
  const choice: NoticeChoice = {
    email: 'at-once',
    digestAt: '07:00',
    quietFrom: '21:00',
    quietUntil: '06:00',
    locale: 'vi',
  };
  test.each([
    ['20:59', false],
    ['21:00', true],
    ['00:00', true],
    ['05:59', true],
    ['06:00', false],
    ['12:00', false],
  ])('from 21:00 to 06:00, at %s: %s', (time, quiet) => {
    expect(isQuiet(choice, at(`2024-06-20T${time}`))).toBe(quiet);
  });

  test('within one day, and none at all', () => {
    const noon = at('2024-06-20T12:00');
    expect(isQuiet({ ...choice, quietFrom: '11:30', quietUntil: '13:30' }, noon)).toBe(true);
    expect(isQuiet({ ...choice, quietFrom: '13:30', quietUntil: '14:00' }, noon)).toBe(false);
    expect(isQuiet({ ...choice, quietFrom: '12:00', quietUntil: '12:00' }, noon)).toBe(false);
  });

  test('with something new every five minutes, a digest goes once each day, at whatever time', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(time, ([hour, minute]) => {
        const digestAt = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const end = at('2024-06-11T00:00');
        let oldest: Temporal.Instant | null = null;
        let made = 0;
        for (
          let now = at('2024-06-01T00:00');
          Temporal.Instant.compare(now, end) < 0;
          now = now.add({ minutes: 5 })
        ) {
          if (oldest !== null && goesNow({ ...choice, email: 'digest', digestAt }, now, oldest)) {
            oldest = null;
            made += 1;
          }
          oldest ??= now;
        }
        // One of the first day has nothing to tell, where its time is midnight; one of the last may come after the end.
        expect(made).toBeGreaterThanOrEqual(9);
        expect(made).toBeLessThanOrEqual(10);
      }),
      { numRuns: 10, seed: 7 },
    );
  });
});
