import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type CallRules, postGuarded } from './guarded-call.ts';
import { isPublicAddress } from './public-address.ts';

const seen: { readonly path: string; readonly body: string }[] = [];
let answer = (_request: IncomingMessage, response: ServerResponse): void => void response.end('ok');
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    seen.push({ path: request.url ?? '', body });
    answer(request, response);
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
// A TCP server that listens has an address with a port.
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
  answer = (_request, response) => void response.end('ok');
});

const inside: CallRules = { privateToo: true };
const call = (path = '/', rules = inside) =>
  postGuarded(
    { url: `http://127.0.0.1:${port}${path}`, headers: { 'X-One': '1' }, body: '{"chữ":"ạ"}' },
    rules,
  );

describe('what is an address of the open internet', () => {
  test.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['8.8.8.8', '113.160.0.1', '172.32.0.1', '2001:4860:4860::8888', '2405:4800::1'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test('no address of a private network is one, however it is written into IPv6', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.constantFrom('10', '127', '192.168', '169.254'),
        octet,
        octet,
        octet,
        (start, a, b, c) => {
          const address = [...start.split('.'), a, b, c].slice(0, 4).join('.');
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
          expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
        },
      ),
    );
  });
});

describe('calling an address that somebody entered', () => {
  test('brings the body and tells the status', async () => {
    expect(await call('/nhan')).toEqual({ sent: true, status: 200 });
    expect(seen).toEqual([{ path: '/nhan', body: '{"chữ":"ạ"}' }]);
  });

  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
  ])('%s is not called', async (url) => {
    const outcome = await postGuarded({ url, headers: {}, body: '' }, { privateToo: false });
    expect(outcome).toMatchObject({ sent: false, error: 'the address lies in a private network' });
  });

  test('without leave for the own network only https is called', async () => {
    expect(await call('/', { privateToo: false })).toMatchObject({
      sent: false,
      error: 'only https is called',
    });
    expect(seen).toEqual([]);
  });

  test('a name that leads into the own network is not called, not even when only one of its addresses does', async () => {
    for (const found of [['127.0.0.1'], ['113.160.0.1', '10.0.0.5'], ['::1']]) {
      const lookup: CallRules['lookup'] = (_host, done) =>
        done(
          null,
          found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      const url = `https://doi-ten.example:${port}/`;
      const outcome = await postGuarded({ url, headers: {}, body: '' }, { privateToo: false, lookup });
      expect(outcome).toMatchObject({ sent: false, error: 'the address lies in a private network' });
    }
    expect(seen).toEqual([]);
  });

  test('a name is looked up once for each call: what it becomes in between does not matter', async () => {
    let asked = 0;
    const lookup: CallRules['lookup'] = (_host, done) => {
      asked += 1;
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const url = `http://doi-ten.example:${port}/`;
    expect(await postGuarded({ url, headers: {}, body: '' }, { privateToo: true, lookup })).toMatchObject({
      sent: true,
    });
    expect(asked).toBe(1);
  });

  test('redirects are not followed', async () => {
    answer = (request, response) => {
      if (request.url === '/') response.writeHead(307, { location: '/den-noi-khac' });
      response.end();
    };
    expect(await call()).toMatchObject({ sent: false, status: 307, permanent: false });
    expect(seen.map(({ path }) => path)).toEqual(['/']);
  });

  test('who is gone says so for good, other refusals are for now', async () => {
    answer = (_request, response) => void response.writeHead(410).end();
    expect(await call()).toMatchObject({ sent: false, status: 410, permanent: true });
    answer = (_request, response) => void response.writeHead(503).end();
    expect(await call()).toMatchObject({ sent: false, status: 503, permanent: false });
  });

  test('who does not answer in time is left', async () => {
    answer = () => {};
    const outcome = await call('/', { privateToo: true, timeoutMs: 50 });
    expect(outcome).toMatchObject({ sent: false, error: 'no answer in time' });
  });

  test('who answers without end is not listened to for long', async () => {
    let sent = 0;
    answer = (_request, response) => {
      const chunk = Buffer.alloc(16 * 1024);
      const more = (): void => {
        let taken = true;
        while (taken && !response.destroyed && sent < 1e9) {
          sent += chunk.length;
          taken = response.write(chunk);
        }
        response.once('drain', more);
      };
      more();
    };
    expect(await call()).toEqual({ sent: true, status: 200 });
    expect(sent).toBeLessThan(100 * 1024 * 1024);
  });
});
