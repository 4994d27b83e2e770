import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfDistrict, setUpSampleDistrict } from '../../test/district.ts';
import type { Actor } from '../base/actor.ts';
import type { DeliveryId } from '../base/ids.ts';
import type { Outside } from '../platform/outside.ts';
import { enqueueEmail, sealSecrets } from './enqueue.actions.ts';

const outside: Outside = {
  address: 'https://dondoc.example',
  mail: { url: 'smtp://may:mat-khau-thu@mail.example:587', from: 'dondoc@binhson.example', tls: 'required' },
  privateWebhooks: false,
  mailIn: null,
  mailInSecret: null,
};
const app = await testApplication({ today: '2024-06-20', outside });
const administrator = await setUpSampleDistrict(app);
const { ask: askAs } = browsersOfDistrict(app);

async function ask(path: string, form?: Record<string, string>): Promise<{ status: number; html: string }> {
  const answer = await askAs(path, 'vo-hanh', form);
  return { status: answer.status, html: await answer.text() };
}

async function write(subject: string, code = false): Promise<DeliveryId> {
  const id = await enqueueEmail(app.db, app.clock, {
    to: { name: 'Lê Thị Mai', address: 'mai@binhson.example', personId: null },
    subject,
    layout: {
      heading: subject,
      blocks: [{ kind: 'words', text: code ? 'Mã ⟦code⟧' : 'Kính gửi' }],
      footer: 'Thư tự động.',
      locale: 'vi',
    },
    dedupeKey: subject,
    ...(code && { secrets: sealSecrets('a secret that is long enough for tests', { code: 'ACDE3-KMNPQ' }) }),
  });
  if (id === null) throw new Error('written before');
  return id;
}

test('administrators find what was sent by words without diacritics, state and channel', async () => {
  await write('Thư nhắc việc số một');
  const found = await ask('/gui-di?tim=nhac+viec&trang-thai=queued&kenh=email');
  expect(found.html).toContain('Thư nhắc việc số một');
  expect((await ask('/gui-di?tim=khong+co')).html).toContain('Không có mục nào như vậy');
  expect((await ask('/gui-di?kenh=webhook')).html).not.toContain('Thư nhắc việc số một');
});

test('the page says how e-mail leaves, and never the password of the mail server', async () => {
  const { html } = await ask('/gui-di');
  expect(html).toContain('mail.example:587');
  expect(html).not.toContain('mat-khau-thu');
});

test('a one-time code is hidden, and what has forgotten its code is not sent again', async () => {
  const id = await write('Thư mời', true);
  const { html } = await ask(`/gui-di/${id}`);
  expect(html).toContain('Mã ••••••');
  expect(html).not.toContain('ACDE3-KMNPQ');
  expect((await ask(`/gui-di/${id}`, { intent: 'give-up' })).status).toBe(303);
  expect((await ask(`/gui-di/${id}`, { intent: 'resend' })).status).toBe(409);
});

test('what was given up is sent again under the same number, and both are recorded', async () => {
  const id = await write('Thư gửi lại');
  expect((await ask(`/gui-di/${id}`, { intent: 'give-up' })).status).toBe(303);
  expect((await ask(`/gui-di/${id}`, { intent: 'give-up' })).status).toBe(409);
  expect((await ask(`/gui-di/${id}`, { intent: 'resend' })).status).toBe(303);
  const found = await sql<{
    state: string;
    round: number;
  }>`select state, round from delivery where id = ${id}`.execute(app.owner);
  expect(found.rows).toEqual([{ state: 'queued', round: 2 }]);
  const { entries } = await app.actions.record.list(administrator, { objectKind: 'delivery', objectId: id });
  expect(entries.map(({ action }) => action)).toEqual(['delivery.resent', 'delivery.given-up']);
});

test('a trial goes to an address, and to nothing that is none', async () => {
  expect((await ask('/gui-di', { address: 'hanh@binhson.example' })).status).toBe(303);
  expect((await ask('/gui-di?tim=hanh@')).html).toContain('Thư thử từ Đôn Đốc');
  const refused = await ask('/gui-di', { address: 'không có' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Địa chỉ thư điện tử không đúng dạng.');
});

test('who is no administrator sees and steers nothing', async () => {
  const id = await write('Thư của người khác');
  const [position] = administrator.positions;
  if (position === undefined) throw new Error('the administrator has a position');
  const head: Actor = { ...administrator, positions: [{ ...position, role: 'head' }] };
  const { deliveries } = app.actions;
  await expect(deliveries.list(head, {}, null)).rejects.toThrow('not_allowed');
  await expect(deliveries.see(head, id)).rejects.toThrow('not_allowed');
  await expect(deliveries.resend(head, id)).rejects.toThrow('not_allowed');
  await expect(deliveries.giveUp(head, id)).rejects.toThrow('not_allowed');
  await expect(deliveries.testMail(head, 'a@b.example', 'vi')).rejects.toThrow('not_allowed');
  expect(() => deliveries.mailState(head)).toThrow('not_allowed');
});

test('an administrator finds in Hôm nay what failed, invitations that wait, and requests for correction', async () => {
  const before = (await ask('/hom-nay')).html;
  expect(before).not.toContain('lời mời chưa được nhận');
  await app.actions.people.invite(administrator, 'school-heads');
  await app.actions.people.askCorrection(administrator, {
    field: 'phone',
    positionId: null,
    wanted: '0905 000 111',
    reason: 'Đổi số',
  });
  const failed = await write('Chưa gửi được');
  await sql`update delivery set state = 'failed', attempts = 1 where id = ${failed}`.execute(app.db);
  const { html } = await ask('/hom-nay');
  expect(html).toMatch(/[1-9]\d* lời mời chưa được nhận/u);
  expect(html).toMatch(/href="\/nguoi\/giay-moi"/u);
  expect(html).toContain('1 đề nghị sửa dữ liệu chờ trả lời');
  expect(html).toMatch(/[1-9]\d* thư, lời gọi gửi chưa được/u);
});
