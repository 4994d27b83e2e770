import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isMailAddress, type Mail, openMailer, readFrom } from './mail.ts';

const received: { readonly to: readonly string[]; readonly raw: Buffer }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) => {
    if (address.startsWith('khong-co')) {
      done(Object.assign(new Error('no such user'), { responseCode: 550 }));
    } else if (address.startsWith('ban')) {
      done(Object.assign(new Error('try later'), { responseCode: 451 }));
    } else done();
  },
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks),
      });
      done();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
// A TCP server that listens has an address with a port.
const { port } = server.server.address() as AddressInfo;
const mailer = openMailer({
  url: `smtp://127.0.0.1:${port}`,
  from: 'Đôn Đốc huyện Bình Sơn <dondoc@binhson.example>',
  tls: 'if-offered',
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((done) => server.close(done));
});
beforeEach(() => {
  received.length = 0;
});

const mail: Mail = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  to: { name: 'Nguyễn Thị Hoà', address: 'hoa@binhson.example' },
  subject: 'Giao 3 việc: Thông báo 203/TB-UBND',
  text: 'Kính gửi bà Hoà,\n\nCó 3 việc mới.\n',
  html: '<p>Kính gửi bà Hoà</p>',
  date: Temporal.Instant.from('2024-06-20T01:02:03Z'),
};

async function only(): Promise<Email> {
  expect(received).toHaveLength(1);
  return await PostalMime.parse(received[0]?.raw ?? '');
}

function header(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value;
}

test('an e-mail arrives as it was written, with names and subject in Vietnamese', async () => {
  expect(await mailer.send(mail)).toEqual({ sent: true, status: 250 });
  const email = await only();
  expect(email.from).toMatchObject({ name: 'Đôn Đốc huyện Bình Sơn', address: 'dondoc@binhson.example' });
  expect(email.to).toMatchObject([{ name: 'Nguyễn Thị Hoà', address: 'hoa@binhson.example' }]);
  expect(email.subject).toBe(mail.subject);
  expect(email.text?.trim()).toBe(mail.text.trim());
  expect(email.html?.trim()).toBe(mail.html);
});

test('it says that a machine sent it, when, and as which message', async () => {
  await mailer.send(mail);
  const email = await only();
  expect(email.messageId).toBe('<0190aaaa-0000-7000-8000-000000000001@binhson.example>');
  expect(new Date(email.date ?? '').toISOString()).toBe('2024-06-20T01:02:03.000Z');
  expect(header(email, 'auto-submitted')).toBe('auto-generated');
  expect(header(email, 'list-id')).toContain('<dondoc.binhson.example>');
  expect(header(email, 'x-mailer')).toBeUndefined();
});

test('what goes over the line is ASCII with short lines', async () => {
  await mailer.send({ ...mail, text: `${'việc '.repeat(400)}\n` });
  const raw = received[0]?.raw ?? Buffer.of();
  expect(raw.every((byte) => byte < 128)).toBe(true);
  expect(
    Math.max(
      ...raw
        .toString('ascii')
        .split('\r\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(999);
});

test.each(['\r\nBcc: ke-gian@xau.example', '\nX-Evil: 1', '\u2028Bcc: a@b.example'])(
  'a subject or name with %j in it brings no header',
  async (evil) => {
    await mailer.send({ ...mail, subject: `Giao việc${evil}`, to: { ...mail.to, name: `Hoà${evil}` } });
    const email = await only();
    expect(received[0]?.to).toEqual(['hoa@binhson.example']);
    expect(email.bcc ?? []).toEqual([]);
    expect(header(email, 'x-evil')).toBeUndefined();
  },
);

test.each([
  'a@b.example\r\nRCPT TO:<c@d.example>',
  'a@b.example, c@d.example',
  'Hoà <a@b.example>',
  'a@',
  '',
])('an address like %j is refused before anybody is asked, for good', async (address) => {
  const outcome = await mailer.send({ ...mail, to: { name: '', address } });
  expect(outcome).toMatchObject({ sent: false, permanent: true });
  expect(received).toEqual([]);
});

test('an unknown receiver is refused for good, a busy one for now', async () => {
  const unknown = await mailer.send({ ...mail, to: { name: '', address: 'khong-co@binhson.example' } });
  expect(unknown).toMatchObject({ sent: false, status: 550, permanent: true });
  const busy = await mailer.send({ ...mail, to: { name: '', address: 'ban@binhson.example' } });
  expect(busy).toMatchObject({ sent: false, status: 451, permanent: false });
});

test('a server that is not there, or gives no TLS where it is wanted, is tried again', async () => {
  const nowhere = openMailer({ url: 'smtp://127.0.0.1:1', from: 'a@b.example', tls: 'never' });
  expect(await nowhere.send(mail)).toMatchObject({ sent: false, permanent: false });
  const strict = openMailer({ url: `smtp://127.0.0.1:${port}`, from: 'a@b.example', tls: 'required' });
  expect(await strict.send(mail)).toMatchObject({ sent: false, permanent: false });
  expect(received).toEqual([]);
  nowhere.close();
  strict.close();
});

test('the sender is read with or without a name', () => {
  expect(readFrom('Đôn Đốc <a@b.example>')).toEqual({ name: 'Đôn Đốc', address: 'a@b.example' });
  expect(readFrom('"Huyện, Bình Sơn" <a@b.example>')).toEqual({
    name: 'Huyện, Bình Sơn',
    address: 'a@b.example',
  });
  expect(readFrom('a@b.example')).toEqual({ name: '', address: 'a@b.example' });
  expect(readFrom('không có')).toBeNull();
  expect(isMailAddress('hoa.nguyen+viec@binhson.gov.vn')).toBe(true);
});
