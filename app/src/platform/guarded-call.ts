import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Handover } from './mail.ts';
import { isPublicAddress } from './public-address.ts';
import { shortReason } from './short-reason.ts';

export interface GuardedCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface CallRules {
  /** Whether addresses of the office's own network may be called. */
  readonly privateToo: boolean;
  /** For the whole call; 15 s by default. */
  readonly timeoutMs?: number;
  /** Finds the addresses of a name; the system's by default. */
  readonly lookup?: (
    host: string,
    done: (error: Error | null, found: readonly LookupAddress[]) => void,
  ) => void;
}

const TIMEOUT_MS = 15_000;
const LARGEST_ANSWER = 64 * 1024;

class PrivateAddress extends Error {}

/**
 * POSTs to an address that somebody entered, without letting it be led elsewhere: a name is looked up once, all its
 * addresses must be public, and the connection goes to one of those; redirects are not followed; an answer is read up to
 * 64 kB and thrown away.
 */
export async function postGuarded(call: GuardedCall, rules: CallRules): Promise<Handover> {
  try {
    const status = await post(call, rules);
    if (status >= 200 && status < 300) return { sent: true, status };
    const redirected = status >= 300 && status < 400;
    const error = redirected ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`;
    // Gone: whoever was there does not want to hear any more.
    return { sent: false, status, error, permanent: status === 410 };
  } catch (error) {
    return { sent: false, status: null, error: reason(error), permanent: false };
  }
}

function reason(error: unknown): string {
  const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  return isTimeout ? 'no answer in time' : shortReason(error);
}

function post({ url, headers, body }: GuardedCall, rules: CallRules): Promise<number> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/gu, '');
  if (target.protocol !== 'https:' && !rules.privateToo) throw new Error('only https is called');
  // Addresses written as figures are not looked up, so they are asked about here.
  if (isIP(host) !== 0) requirePublic([{ address: host, family: isIP(host) }], rules);
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, failed) => {
    const sent = request(target, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
      // No connection is kept: the next call looks the name up again.
      agent: false,
      lookup: guardedLookup(rules),
      signal: AbortSignal.timeout(rules.timeoutMs ?? TIMEOUT_MS),
    });
    sent.on('error', failed);
    sent.on('response', (answer) => {
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        // Its word is given with the status; who goes on talking is not listened to.
        if (read > LARGEST_ANSWER) answer.destroy();
      });
      answer.on('error', failed);
      answer.on('close', () => done(answer.statusCode ?? 0));
    });
    sent.end(body);
  });
}

function guardedLookup(rules: CallRules): LookupFunction {
  const find =
    rules.lookup ?? ((host, done) => systemLookup(host, { all: true }, (error, found) => done(error, found)));
  return (host, options, answer) => {
    find(host, (error, found) => {
      try {
        if (error !== null) throw error;
        requirePublic(found, rules);
        const [first] = found;
        if (first === undefined) throw new Error('the name has no address');
        if (options.all === true) answer(null, [...found]);
        else answer(null, first.address, first.family);
      } catch (problem) {
        answer(problem instanceof Error ? problem : new Error(String(problem)), []);
      }
    });
  };
}

function requirePublic(found: readonly LookupAddress[], { privateToo }: CallRules): void {
  if (privateToo || found.every(({ address }) => isPublicAddress(address))) return;
  throw new PrivateAddress('the address lies in a private network');
}
