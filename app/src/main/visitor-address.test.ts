import { expect, test } from 'vitest';
import { visitorAddress } from './visitor-address.ts';

const cases = [
  {
    why: 'no proxy: the header is the visitor’s own word',
    proxies: 0,
    header: '198.51.100.7',
    is: '127.0.0.1',
  },
  { why: 'one proxy: what it saw', proxies: 1, header: '198.51.100.7', is: '198.51.100.7' },
  {
    why: 'one proxy: what the visitor put before does not count',
    proxies: 1,
    header: '10.0.0.1, 198.51.100.7',
    is: '198.51.100.7',
  },
  {
    why: 'two proxies: what the outer one saw',
    proxies: 2,
    header: '10.0.0.1, 198.51.100.7, 192.0.2.9',
    is: '198.51.100.7',
  },
  { why: 'IPv6', proxies: 1, header: '2001:db8::7', is: '2001:db8::7' },
  { why: 'not an address', proxies: 1, header: 'unknown', is: '127.0.0.1' },
  { why: 'fewer entries than proxies', proxies: 2, header: '198.51.100.7', is: '127.0.0.1' },
  { why: 'no header', proxies: 1, header: null, is: '127.0.0.1' },
];

test.each(cases)('$why', ({ proxies, header, is }) => {
  expect(visitorAddress({ socket: '127.0.0.1', forwardedFor: header }, proxies)).toBe(is);
});
