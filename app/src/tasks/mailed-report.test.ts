import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { AssignmentId } from '../base/ids.ts';
import { pdfFile } from '../files/document.test-data.ts';
import { type MailSource, mailFile } from '../files/mail/mail.test-data.ts';
import { giveSharedPassword } from '../people/account.actions.ts';
import { createMailedReportActions } from './mailed-report.actions.ts';
import { mailInApi, signMail } from './mailed-report.api.ts';
import { replyAddress, replyTokenIn } from './reply-address.ts';
import { replyToReport } from './reply-to.actions.ts';
import { emailOf, makeWorld, type PersonKey } from './task-world.test-data.ts';

const database = await testDatabase();
const world = await makeWorld(database);
await giveSharedPassword(database.owner, 'một mật khẩu dài');
const folder = await mkdtemp(join(tmpdir(), 'dondoc-mail-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { db, clock } = world;
const SECRET = 'a secret that is long enough for tests';
const MAILBOX = 'bao-cao@dondoc.example';
const outside = { address: 'https://dondoc.example', mailIn: MAILBOX };
const { takeMail } = createMailedReportActions({ db, clock, secret: SECRET, outside, tasks: world.tasks });

let assignment: AssignmentId;
let round = 0;
beforeEach(async () => {
  clock.goTo('2024-06-20');
  round += 1;
  const directive = await world.issue(`${round}/TB-UBND`, { leads: [world.unit('school')] });
  assignment = await world.assignment(directive, 'school');
  await sql`delete from delivery`.execute(database.owner);
});

interface Sent extends MailSource {
  readonly from?: PersonKey | 'stranger';
  readonly to?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
}

const addressFor = (who: PersonKey) =>
  replyAddress(MAILBOX, SECRET, { personId: world.person(who), assignmentId: assignment }, clock.today());

function mail({ from = 'head', to = addressFor('head'), id, headers = [], ...source }: Sent): Uint8Array {
  const sender = from === 'stranger' ? 'ai-do@la.example' : emailOf(from);
  const made = Buffer.from(mailFile(source)).toString('latin1');
  const head = [`From: ${sender}`, `To: ${to}`, `Message-ID: <${id ?? crypto.randomUUID()}@may.example>`];
  return Buffer.from(
    made.replace(/^From: .*$/mu, [...head, ...headers].join('\r\n')).replace(/^To: truong@.*\r\n/mu, ''),
    'latin1',
  );
}

async function lastOf() {
  const { story } = await world.tasks.assignment(world.actor('leader'), assignment);
  return { count: story.length, last: story.at(-1) };
}

async function answers(): Promise<string[]> {
  const found = await sql<{
    text: string;
  }>`select content ->> 'text' as text from delivery order by made_at`.execute(database.owner);
  return found.rows.map(({ text }) => text.replace(/\s+/gu, ' '));
}

const QUOTED =
  '\r\n\r\nVào Th 5, 20 thg 6, 2024 vào lúc 08:00 Đôn Đốc <dondoc@binhson.example> đã viết:\r\n> Việc mới\r\n';

describe('an answer to a notice', () => {
  test('reports what stands above the quoted mail, with its files', async () => {
    const pdf = pdfFile([[{ x: 72, y: 700, text: 'Bien ban' }]]);
    const parts = [{ name: 'Biên bản.pdf', bytes: pdf, type: 'application/pdf' }];
    expect(await takeMail(mail({ text: `Đã họp phụ huynh.\r\nCòn chờ kinh phí.${QUOTED}`, parts }))).toBe(
      'recorded',
    );
    const { last } = await lastOf();
    expect([last?.kind, last?.text]).toEqual(['reported', 'Đã họp phụ huynh.\nCòn chờ kinh phí.']);
    expect(last?.files.map(({ name }) => name)).toEqual(['Biên bản.pdf']);
    expect(await answers()).toEqual([]);
  });

  test.each([
    ['Hoàn thành.', 'submitted', 'Đã hoàn thành.'],
    ['hoan thanh\r\n\r\nĐã sửa xong mái.', 'submitted', 'Đã sửa xong mái.'],
    ['Không thay đổi', 'reported', ''],
    ['Chưa hoàn thành', 'reported', 'Chưa hoàn thành'],
  ])('“%s” does what it says', async (text, kind, words) => {
    await takeMail(mail({ text: `${text}${QUOTED}` }));
    const { last } = await lastOf();
    expect([last?.kind, last?.text]).toEqual([kind, words]);
  });

  test('is recorded once, however often and however fast it is handed over', async () => {
    const { count } = await lastOf();
    const same = mail({ text: 'Đã xong phần một.', id: 'mot' });
    await Promise.all([takeMail(same), takeMail(same)]);
    await takeMail(same);
    expect((await lastOf()).count).toBe(count + 1);
  });

  test('reaches us through lists of addresses and servers that turn all letters small', async () => {
    const to = `"Đôn Đốc" <${addressFor('head').toUpperCase()}>, khac@binhson.example`;
    expect(await takeMail(mail({ to, text: 'Đã nhận.' }))).toBe('recorded');
  });
});

describe('nothing is recorded, and the sender hears what to do,', () => {
  test.each<[string, () => Sent, string]>([
    [
      'when a colleague answers in their place',
      () => ({ from: 'teacher', text: 'Đã xong.' }),
      'không phải của người gửi này',
    ],
    [
      'when the address is another',
      () => ({ to: MAILBOX, text: 'Đã xong.' }),
      'không gửi tới địa chỉ trả lời',
    ],
    ['when it says nothing', () => ({ text: QUOTED }), 'Thư không có nội dung'],
    [
      'when a file is of a kind that reports do not take',
      () => ({ text: 'Kèm tệp.', parts: [{ name: 'a.exe', bytes: Buffer.from('MZ') }] }),
      'Loại tệp này chưa được nhận',
    ],
  ])('%s', async (_, source, why) => {
    const { count } = await lastOf();
    expect(await takeMail(mail({ ...source(), id: `sai-${round}` }))).toBe('answered');
    expect(await takeMail(mail({ ...source(), id: `sai-${round}` }))).toBe('answered');
    expect((await lastOf()).count).toBe(count);
    const told = await answers();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(why);
  });

  test('when the address has expired', async () => {
    const to = addressFor('head');
    clock.goTo('2024-12-20');
    expect(await takeMail(mail({ to, text: 'Đã xong.' }))).toBe('answered');
    expect((await answers())[0]).toContain('đã hết hạn');
  });

  test('when the work is closed', async () => {
    await takeMail(mail({ text: 'Xong' }));
    expect(await takeMail(mail({ text: 'Thêm một ý.' }))).toBe('answered');
    expect((await answers())[0]).toContain('không còn nhận báo cáo');
  });
});

test.each<[string, Sent]>([
  ['somebody unknown', { from: 'stranger', text: 'Đã xong.' }],
  [
    'a machine that says somebody is away',
    { text: 'Tôi đi vắng.', headers: ['Auto-Submitted: auto-replied'] },
  ],
  ['a list', { text: 'Tin tuần.', headers: ['Precedence: bulk'] }],
])('%s is neither heard nor answered', async (_, source) => {
  const { count } = await lastOf();
  expect(await takeMail(mail({ to: addressFor('head'), ...source }))).toBe('ignored');
  expect((await lastOf()).count).toBe(count);
  expect(await answers()).toEqual([]);
});

test('an address is signed: no changed sign of it, and no other person, opens anything', () => {
  const ids = { personId: world.person('head'), assignmentId: assignment };
  const address = replyAddress(MAILBOX, SECRET, ids, clock.today());
  const at = address.lastIndexOf('@');
  const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz234567'));
  fc.assert(
    fc.property(fc.integer({ min: MAILBOX.indexOf('@') + 1, max: at - 2 }), letter, (place, other) => {
      fc.pre(address[place] !== other);
      const forged = address.slice(0, place) + other + address.slice(place + 1);
      const token = replyTokenIn([forged], MAILBOX, SECRET);
      return token === null || !token.signedFor(ids.personId);
    }),
    { numRuns: 200 },
  );
  expect(replyTokenIn([address], MAILBOX, SECRET)?.signedFor(world.person('teacher'))).toBe(false);
  expect(replyTokenIn([address], MAILBOX, 'another secret of the same length')?.signedFor(ids.personId)).toBe(
    false,
  );
  expect(at).toBeLessThanOrEqual(64);
});

test('only those who report on an assignment are given an address to reply to', async () => {
  const replyTo = replyToReport(SECRET, MAILBOX);
  const ask = (who: PersonKey) =>
    replyTo(db, { email: emailOf(who), assignmentId: assignment, day: clock.today() });
  expect(await ask('head')).toBe(addressFor('head'));
  expect(await ask('leader')).toBeNull();
  expect(
    await replyToReport(SECRET, null)(db, {
      email: emailOf('head'),
      assignmentId: assignment,
      day: clock.today(),
    }),
  ).toBeNull();
});

describe('a mail server that hands mail over', () => {
  const KEY = 'shared with the mail server alone';
  const now = Temporal.Instant.from('2024-06-20T01:00:00Z');
  const api = mailInApi({ takeMail, secret: KEY, now: () => now });
  const hand = async (raw: Uint8Array, seconds: number, key = KEY) => {
    const v1 = signMail(key, String(seconds), raw).toString('hex');
    const headers = { 'x-dondoc-signature': `t=${seconds},v1=${v1}` };
    return await api.request('/api/mail-in', { method: 'POST', headers, body: Buffer.from(raw) });
  };
  const seconds = now.epochMilliseconds / 1000;

  test('signs it, and is told what became of it', async () => {
    const answer = await hand(mail({ text: 'Đã xong một nửa.' }), seconds);
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'recorded' }]);
  });

  test.each([
    ['with another key', seconds, 'of somebody else entirely'],
    ['after ten minutes', seconds - 600, KEY],
  ])('is refused %s', async (_, at, key) => {
    const { count } = await lastOf();
    expect((await hand(mail({ text: 'Đã xong.' }), at, key)).status).toBe(401);
    expect((await lastOf()).count).toBe(count);
  });
});
