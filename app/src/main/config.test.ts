import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing needs to be set', () => {
  expect(readConfig([], {})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: null,
    empty: false,
  });
});

test('an empty variable means unset', () => {
  expect(readConfig([], { PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 8080, databaseUrl: null });
});

test('--empty starts without the demonstration', () => {
  expect(readConfig(['--empty'], {}).empty).toBe(true);
});

test('--empty is understood also without the two dashes that npm wants before it', () => {
  expect(readConfig([], { npm_config_empty: 'true' }).empty).toBe(true);
});

test('a misspelt --empty is refused rather than loading the demonstration', () => {
  expect(() => readConfig(['--emtpy'], {})).toThrow('There is no option "--emtpy".');
});

test.each([
  [{ PORT: 'abc' }, 'The setting PORT="abc" cannot be used: a number from 0 to 65535 is needed.'],
  [{ PORT: '70000' }, 'The setting PORT="70000" cannot be used: a number from 0 to 65535 is needed.'],
  [
    { DATABASE_URL: 'mysql://root:secret@db/x' },
    'The setting DATABASE_URL="…" cannot be used: an address of the form postgres://… is needed.',
  ],
  [
    { DONDOC_SMTP: 'http://may:mat-khau@mail.example', DONDOC_MAIL_FROM: 'a@b.example' },
    'The setting DONDOC_SMTP="…" cannot be used:',
  ],
  [{ DONDOC_SMTP: 'smtp://mail.example' }, 'The setting DONDOC_MAIL_FROM="" cannot be used:'],
  [{ DONDOC_ADDRESS: 'dondoc.example' }, 'The setting DONDOC_ADDRESS="dondoc.example" cannot be used:'],
  [{ DONDOC_OPENID_CLIENT: 'x' }, 'The setting DONDOC_OPENID_ISSUER="" cannot be used:'],
  [
    { DONDOC_OPENID_ISSUER: 'http://sso.example', DONDOC_OPENID_CLIENT: 'x', DONDOC_OPENID_SECRET: 'y' },
    'The setting DONDOC_OPENID_ISSUER="http://sso.example" cannot be used:',
  ],
])('refuses %j in one sentence', (env, sentence) => {
  expect(() => readConfig([], env)).toThrow(sentence);
});

test('the mail server, its sender and the public address are read', () => {
  const given = {
    DONDOC_SMTP: 'smtps://mail.example',
    DONDOC_MAIL_FROM: 'Đôn Đốc <dondoc@binhson.example>',
    DONDOC_ADDRESS: 'https://dondoc.example/',
    DONDOC_WORKER: 'off',
  };
  expect(readConfig([], given)).toMatchObject({
    worker: false,
    outside: {
      address: 'https://dondoc.example',
      mail: { url: 'smtps://mail.example', from: 'Đôn Đốc <dondoc@binhson.example>', tls: 'required' },
      privateWebhooks: false,
    },
  });
});

test('a server that vouches for people is read whole', () => {
  const given = {
    DONDOC_ADDRESS: 'https://dondoc.example',
    DONDOC_OPENID_ISSUER: 'https://sso.example/realms/can-bo',
    DONDOC_OPENID_CLIENT: 'dondoc',
    DONDOC_OPENID_SECRET: 'bí mật',
    DONDOC_OPENID_NAME: 'Cổng cán bộ',
    DONDOC_OPENID_ACR: 'gold 2',
  };
  expect(readConfig([], given).openId).toEqual({
    issuer: 'https://sso.example/realms/can-bo',
    clientId: 'dondoc',
    clientSecret: 'bí mật',
    name: 'Cổng cán bộ',
    bothFactorsAcr: ['gold', '2'],
  });
});
