import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfDistrict, setUpSampleDistrict } from '../../test/district.ts';
import { deliveriesSource, emailTransport } from '../deliveries/send.actions.ts';
import { silentLog } from '../platform/log.ts';
import { type Mail, type Mailer, openMailer } from '../platform/mail.ts';

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
// A TCP server that listens has an address with a port.
const { port } = server.server.address() as AddressInfo;
const mailServer = {
  url: `smtp://127.0.0.1:${port}`,
  from: 'dondoc@binhson.example',
  tls: 'if-offered',
} as const;
afterAll(() => new Promise<void>((done) => server.close(done)));

const app = await testApplication({
  today: '2024-06-20',
  outside: {
    address: 'https://dondoc.example',
    mail: mailServer,
    privateWebhooks: false,
    mailIn: null,
    mailInSecret: null,
  },
});
await setUpSampleDistrict(app);
const { ask: askAs, cookieOf } = browsersOfDistrict(app);
const password = 'sóng vỗ chân cầu 47';

const SLIPS = '/nguoi/giay-moi';

const ask = (path: string, form?: Record<string, string>, signedIn = true) =>
  askAs(path, signedIn ? 'vo-hanh' : null, form);

/** What arrives: the world outside stands in for the mail server. */
async function arriving(): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  const mailer = {
    send: async (mail: Mail) => {
      mails.push(mail);
      return { sent: true, status: 250 } as const;
    },
    close: () => {},
  };
  await sendAll(mailer);
  return mails;
}

async function sendAll(mailer: Mailer): Promise<void> {
  const secret = 'a secret that is long enough for tests';
  const look = deliveriesSource({
    db: app.db,
    log: silentLog(),
    transports: { email: emailTransport(mailer, secret) },
  });
  while (await look());
}

const accept = (code: string) => ask('/moi', { code, password, passwordAgain: password }, false);

async function idOf(email: string): Promise<string> {
  const query = app.db.selectFrom('person').where('email', '=', email).select('id');
  return (await query.executeTakeFirstOrThrow()).id;
}

test('all heads of schools are sent a link of their own, which works once', async () => {
  expect(await (await ask(SLIPS)).text()).toMatch(/Gửi \d+ thư mời/u);
  expect((await ask(SLIPS, { intent: 'email' })).status).toBe(303);
  const kept = JSON.stringify((await sql`select d::text from delivery d`.execute(app.owner)).rows);
  const mails = await arriving();
  expect(mails.length).toBeGreaterThan(10);
  const codes = mails.map(({ text }) => /https:\/\/dondoc\.example\/moi\/(\S+)/u.exec(text)?.[1] ?? '');
  expect(new Set(codes).size).toBe(mails.length);
  expect(codes.some((code) => kept.includes(code))).toBe(false);
  const [first = ''] = codes;
  expect([(await accept(first)).status, (await accept(first)).status]).toEqual([303, 422]);
  expect(await (await ask(SLIPS)).text()).toContain('Đang chờ nhận');
});

test('a new e-mail takes the place of the one before', async () => {
  const person = await idOf('hieu-truong-th1-binh-hoa@binhson.example');
  await ask(SLIPS, { intent: 'resend', person });
  const [older] = await arriving();
  await ask(SLIPS, { intent: 'resend', person });
  const [newer] = await arriving();
  const [old = '', fresh = ''] = [older, newer].map((mail) => /\/moi\/(\S+)/u.exec(mail?.text ?? '')?.[1]);
  expect((await accept(old)).status).toBe(422);
  expect((await accept(fresh)).status).toBe(303);
});

test('an invitation that is withdrawn is not sent any more, its code does not work, and it is recorded', async () => {
  const person = await idOf('van-thu@binhson.example');
  await ask(`${SLIPS}?nguoi=${person}`, { intent: 'email' });
  const found = await sql<{ id: string }>`
    select id from invitation where person_id = ${person} and withdrawn_at is null`.execute(app.owner);
  const invitation = found.rows[0]?.id ?? '';
  expect((await ask(SLIPS, { intent: 'withdraw', invitation })).status).toBe(303);
  expect(await arriving()).toEqual([]);
  expect((await ask(SLIPS, { intent: 'withdraw', invitation })).status).toBe(404);
  const entries = app.db.selectFrom('audit_entry').where('action', '=', 'person.invitation-withdrawn');
  expect(await entries.select('object_id').execute()).toEqual([{ object_id: person }]);
});

test('a program invites by e-mail, once; what the mail server takes in opens the account', async () => {
  const person = await idOf('hieu-truong-thcs-binh-chau@binhson.example');
  const key = crypto.randomUUID();
  const invite = async () =>
    await app.fetch('/api/v1/invitations', {
      method: 'POST',
      headers: {
        cookie: await cookieOf('vo-hanh'),
        origin: 'http://localhost',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ who: [person] }),
    });
  const answers = [await invite(), await invite()];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await answers[1]?.json()).toEqual({ invited: 1 });
  const mailer = openMailer(mailServer);
  await sendAll(mailer);
  mailer.close();
  expect(received).toHaveLength(1);
  const { subject, text, to } = await PostalMime.parse(received[0] ?? '');
  expect([to?.[0]?.address, subject]).toEqual([
    'hieu-truong-thcs-binh-chau@binhson.example',
    expect.stringContaining('mời'),
  ]);
  const code = /https:\/\/dondoc\.example\/moi\/(\S+)/u.exec(text ?? '')?.[1] ?? '';
  expect((await accept(code)).status).toBe(303);
});

test('slips bear the address of the installation, not that of whoever makes them', async () => {
  const person = await idOf('van-thu@binhson.example');
  const html = await (await ask(`${SLIPS}?nguoi=${person}`, { intent: 'slips' })).text();
  expect(html).toContain('https://dondoc.example/moi');
  expect(html).not.toContain('http://localhost/moi');
});

test('without sign-in nothing is sent or withdrawn', async () => {
  const before = await sql`select * from invitation order by id`.execute(app.owner);
  for (const intent of ['email', 'withdraw', 'resend']) {
    expect((await ask(SLIPS, { intent }, false)).status).toBe(302);
  }
  expect((await sql`select * from invitation order by id`.execute(app.owner)).rows).toEqual(before.rows);
});
