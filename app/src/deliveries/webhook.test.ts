import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { EndpointId, EventId } from '../base/ids.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { silentLog } from '../platform/log.ts';
import { tellProgramsOfOverdue } from '../tasks/task-events.actions.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';
import { watchEndpoints, webhookTransport } from './call.actions.ts';
import { deliveriesSource } from './send.actions.ts';
import { createWebhookActions } from './webhook.actions.ts';
import { EVENT_TYPES, hasFailedTooLong, isEndpointUrl, TEST_EVENT } from './webhook.ts';
import { EVENT_SCHEMAS, eventSchemaFile } from './webhook-event.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { db, actor, tasks } = world;
const { owner } = database;
const SECRET = 'a secret that is long enough for tests';
const rules = { privateToo: true };

const administrator: Actor = {
  ...actor('leader'),
  positions: actor('leader').positions.map((position) => ({ ...position, role: 'administrator' as const })),
};
const webhooks = createWebhookActions({
  db,
  clock: world.clock,
  secret: SECRET,
  outside: { address: null, mail: null, privateWebhooks: true, mailIn: null, mailInSecret: null },
});

interface Call {
  readonly headers: Record<string, string>;
  readonly body: string;
}
const calls: Call[] = [];
let status = 200;
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    // None of these headers comes twice.
    calls.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(status).end();
  });
});

let ahead = Temporal.Duration.from({ seconds: 0 });
const machine: Clock = {
  now: () => Temporal.Now.instant().add(ahead),
  today: () => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh'),
};
const look = deliveriesSource({
  db,
  log: silentLog(),
  clock: machine,
  luck: () => 0.5,
  transports: { webhook: webhookTransport({ db, secret: SECRET, rules }) },
  onAttempt: watchEndpoints(world.clock, machine),
});

async function sendAll(): Promise<readonly Call[]> {
  ahead = ahead.add({ seconds: 1 });
  calls.length = 0;
  while (await look());
  return [...calls];
}

let endpoint: { id: EndpointId; secret: string };
let url = '';

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  // A TCP server that listens has an address with a port.
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/nhan`;
});
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});
beforeEach(async () => {
  status = 200;
  ahead = Temporal.Duration.from({ seconds: 0 });
  await sql`truncate delivery_attempt, delivery cascade`.execute(owner);
  await sql`delete from webhook_endpoint`.execute(owner);
  endpoint = await webhooks.add(administrator, { name: 'Cổng tin nhắn', url, events: EVENT_TYPES });
});

// A form's key is any UUID.
const key = () => randomUUID() as EventId;

function typesOf(found: readonly Call[]): readonly string[] {
  return found.map(({ body }) => String(JSON.parse(body).type)).toSorted();
}

describe('what programs hear', () => {
  test('of an issue, each assignment; of each move, that move; all as the schemas say and signed', async () => {
    const directive = await world.issue('1/TB-UBND', {});
    const id = await world.assignment(directive, 'school');
    await tasks.move(actor('head'), {
      assignmentId: id,
      happening: { kind: 'submitted', text: 'Đã rà soát xong' },
      requestKey: key(),
    });
    await tasks.move(actor('specialist'), {
      assignmentId: id,
      happening: { kind: 'sent-back', reason: 'Thiếu ảnh' },
      requestKey: key(),
    });
    const found = await sendAll();
    expect(typesOf(found)).toEqual([
      'assignment.assigned',
      'assignment.assigned',
      'assignment.assigned',
      'assignment.sent-back',
      'assignment.submitted',
    ]);
    for (const { body, headers } of found) {
      const payload: unknown = new Webhook(endpoint.secret).verify(body, headers);
      const { type } = JSON.parse(body);
      expect(EVENT_SCHEMAS.get(type)?.strict().safeParse(payload).error).toBeUndefined();
    }
    const sentBack = found
      .map(({ body }) => JSON.parse(body))
      .find(({ type }) => type === 'assignment.sent-back');
    expect(sentBack.data).toMatchObject({
      assignment: id,
      unit: { name: 'Trường Tiểu học Hoà Bình' },
      state: 'rework',
      due: '2024-06-27',
      reason: 'Thiếu ảnh',
    });
    // Nobody's name goes out: who did what is for the record.
    expect(found.some(({ body }) => body.includes('Người '))).toBe(false);
  });

  test('overdue work, once for each last day', async () => {
    const directive = await world.issue('2/TB-UBND', {});
    await sendAll();
    world.clock.goTo('2024-06-29');
    await tellProgramsOfOverdue(world);
    await tellProgramsOfOverdue(world);
    const found = (await sendAll()).map(({ body }) => JSON.parse(body));
    const ours = found.filter(({ data }) => data.directive === directive);
    expect(ours.map(({ type, data }) => [type, data.due])).toEqual(
      Array.from({ length: 3 }, () => ['assignment.overdue', '2024-06-27']),
    );
    for (const payload of found) {
      expect(EVENT_SCHEMAS.get(payload.type)?.strict().safeParse(payload).error).toBeUndefined();
    }
    world.clock.goTo('2024-06-20');
  });

  test('only what an endpoint listens to, and nothing of an act that is taken back', async () => {
    await webhooks.change(administrator, endpoint.id, { name: 'Cổng', url, events: ['assignment.overdue'] });
    await world.issue('3/TB-UBND', {});
    expect(await sendAll()).toEqual([]);
  });

  test('the description checked in is that of what is sent', async () => {
    await expect(eventSchemaFile()).toMatchFileSnapshot('../../../docs/webhooks.schema.json');
  });
});

describe('secrets', () => {
  test('after a change both are valid for three days, then the new one alone', async () => {
    const renewed = await webhooks.rotate(administrator, endpoint.id);
    await webhooks.test(administrator, endpoint.id);
    const [call] = await sendAll();
    const { body, headers } = call ?? { body: '', headers: {} };
    expect(new Webhook(renewed.secret).verify(body, headers)).toMatchObject({ type: TEST_EVENT });
    expect(new Webhook(endpoint.secret).verify(body, headers)).toMatchObject({ type: TEST_EVENT });
    await sql`update webhook_endpoint set former_until = now() - interval '1 second'`.execute(owner);
    await webhooks.test(administrator, endpoint.id);
    const [later] = await sendAll();
    const { body: text, headers: heads } = later ?? { body: '', headers: {} };
    expect(new Webhook(renewed.secret).verify(text, heads)).toMatchObject({ type: TEST_EVENT });
    expect(() => new Webhook(endpoint.secret).verify(text, heads)).toThrow('No matching signature found');
  });

  test('no table holds one in the clear, and what was changed on the way is found out', async () => {
    const rows = await sql<{ row: string }>`select e::text as row from webhook_endpoint e`.execute(owner);
    expect(rows.rows[0]?.row).not.toContain(endpoint.secret.slice(6));
    await webhooks.test(administrator, endpoint.id);
    const [call] = await sendAll();
    const { body, headers } = call ?? { body: '', headers: {} };
    expect(() => new Webhook(endpoint.secret).verify(body.replace('Đôn', 'Đơn'), headers)).toThrow(
      'No matching signature found',
    );
  });
});

describe('who does not answer', () => {
  test('is called again with the same id, and at last switched off; administrators are told once', async () => {
    // In the world of these tests the leader administers, too.
    await sql`insert into position (person_id, unit_id, role, title, valid)
      values (${world.person('leader')}, ${world.unit('district')}, 'administrator', 'Quản trị', '[2020-01-01,)')`.execute(
      owner,
    );
    status = 500;
    const ids = new Set<string | undefined>();
    await webhooks.test(administrator, endpoint.id);
    for (let hour = 0; hour < 24 * 6; hour += 6) {
      for (const { headers } of await sendAll()) ids.add(headers['webhook-id']);
      if (hour === 72) await webhooks.test(administrator, endpoint.id);
      ahead = ahead.add({ hours: 6 });
    }
    expect(ids.size).toBe(2);
    expect((await webhooks.see(administrator, endpoint.id)).endpoint).toMatchObject({
      state: 'off',
      offBecause: 'failing',
    });
    const told = await createNoticeActions({ db, clock: world.clock }).list(actor('leader'));
    expect(told.filter(({ kind }) => kind === 'webhook-off')).toHaveLength(1);
    await world.issue('4/TB-UBND', {});
    expect(await sendAll()).toEqual([]);
  });

  test('a success in between begins the count anew', async () => {
    status = 503;
    await webhooks.test(administrator, endpoint.id);
    await sendAll();
    expect((await webhooks.see(administrator, endpoint.id)).endpoint.failingSince).not.toBeNull();
    status = 204;
    ahead = ahead.add({ hours: 1 });
    await sendAll();
    expect((await webhooks.see(administrator, endpoint.id)).endpoint.failingSince).toBeNull();
  });

  test('who is gone is not called again', async () => {
    status = 410;
    await webhooks.test(administrator, endpoint.id);
    await sendAll();
    const { endpoint: found, latest } = await webhooks.see(administrator, endpoint.id);
    expect(found).toMatchObject({ state: 'off', offBecause: 'gone' });
    expect(latest.map(({ state }) => state)).toEqual(['given-up']);
  });

  test('switched off by hand, what waits is given up; switched on again, what is new goes', async () => {
    status = 500;
    await webhooks.test(administrator, endpoint.id);
    await sendAll();
    await webhooks.switch(administrator, endpoint.id, 'off');
    ahead = ahead.add({ hours: 1 });
    expect(await sendAll()).toEqual([]);
    status = 200;
    await webhooks.switch(administrator, endpoint.id, 'on');
    await world.issue('5/TB-UBND', {});
    expect(await sendAll()).toHaveLength(3);
  });
});

test('only administrators see and steer webhooks', async () => {
  const head = actor('leader');
  const input = { name: 'Cổng', url: 'https://cong.example', events: ['unit.changed'] };
  const { id } = endpoint;
  for (const act of [
    () => webhooks.list(head),
    () => webhooks.see(head, id),
    () => webhooks.add(head, input),
    () => webhooks.change(head, id, input),
    () => webhooks.rotate(head, id),
    () => webhooks.switch(head, id, 'off'),
    () => webhooks.test(head, id),
  ]) {
    await expect(act()).rejects.toThrow('not_allowed');
  }
  expect(await webhooks.list(administrator)).toHaveLength(1);
});

test.each([
  ['https://cong.example/nhan?ma=1', false, true],
  ['http://cong.example/nhan', false, false],
  ['http://cong.example/nhan', true, true],
  ['https://ten:mat-khau@cong.example', true, false],
  ['javascript:alert(1)', true, false],
  ['cong.example', true, false],
  [`https://cong.example/${'x'.repeat(500)}`, false, false],
])('%s as an address, own network allowed: %s', (text, privateToo, fits) => {
  expect(isEndpointUrl(text, privateToo)).toBe(fits);
});

test('five days of nothing but failure are enough', () => {
  const since = Temporal.Instant.from('2026-11-01T00:00:00Z');
  expect(hasFailedTooLong(since, since.add({ hours: 119 }))).toBe(false);
  expect(hasFailedTooLong(since, since.add({ hours: 120 }))).toBe(true);
});
