import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Env, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { AppError } from '../base/errors.ts';
import { withLimitedBody } from '../web/form-body.ts';
import type { MailedReportActions } from './mailed-report.actions.ts';

export interface MailInApiDeps {
  readonly takeMail: MailedReportActions['takeMail'];
  /** Shared with the mail server; null while mail is not taken in this way. */
  readonly secret: string | null;
  /** The machine's own time: signatures are not made on the day of a demonstration. */
  readonly now: () => Temporal.Instant;
}

export const MAIL_IN_ADDRESS = '/api/mail-in';
/** Bytes of an e-mail with its files, whichever way it comes in. */
export const LARGEST_MAIL = 60 * 1024 * 1024;
/** A signature that was overheard is of no use later. */
const SIGNATURE_MINUTES = 5;

/**
 * POST an e-mail as it came, with `X-Dondoc-Signature: t=<seconds>,v1=<hex>`, where v1 is the HMAC-SHA-256 of
 * `<seconds>.<the e-mail>` under DONDOC_MAIL_IN_SECRET.
 */
export function mailInApi<E extends Env>(deps: MailInApiDeps): Hono<E> {
  const api = new Hono<E>();
  api.post(MAIL_IN_ADDRESS, async (c) => {
    if (deps.secret === null) throw new AppError('not_found');
    const signature = c.req.header('x-dondoc-signature') ?? '';
    // Before anything is read: who has no signature at all cannot fill the memory.
    if (!isFresh(signature, deps.now())) throw new AppError('key_invalid');
    const raw = await bytesOf(c.req.raw);
    if (!isSigned(signature, raw, deps.secret)) throw new AppError('key_invalid');
    return c.json({ outcome: await deps.takeMail(raw) });
  });
  api.onError((error, c) => {
    if (!(error instanceof AppError)) throw error;
    // Every status of the closed list may carry a body.
    return c.json({ code: error.code }, error.status as ContentfulStatusCode, {
      'Cache-Control': 'no-store',
    });
  });
  return api;
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  try {
    return new Uint8Array(await withLimitedBody(request, LARGEST_MAIL).arrayBuffer());
  } catch (cause) {
    throw new AppError('file_too_large', {}, { cause });
  }
}

const SIGNATURE = /^t=(?<seconds>\d{1,12}),v1=(?<sign>[0-9a-f]{64})$/u;

function isFresh(signature: string, now: Temporal.Instant): boolean {
  const seconds = SIGNATURE.exec(signature)?.groups?.['seconds'];
  if (seconds === undefined) return false;
  return Math.abs(now.epochMilliseconds / 1000 - Number(seconds)) <= SIGNATURE_MINUTES * 60;
}

function isSigned(signature: string, raw: Uint8Array, secret: string): boolean {
  const { seconds = '', sign = '' } = SIGNATURE.exec(signature)?.groups ?? {};
  return timingSafeEqual(signMail(secret, seconds, raw), Buffer.from(sign, 'hex'));
}

/** @param seconds since 1970, as they stand in the signature */
export function signMail(secret: string, seconds: string, raw: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(raw).digest();
}
