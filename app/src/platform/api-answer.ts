import { createHash } from 'node:crypto';
import type { Answer, GivenFile, Operation } from './api-operation.ts';

/** An answer ready to be sent, and to be kept under its key. */
export interface Rendered {
  readonly status: number;
  readonly body: string | null;
  readonly location: string | null;
  readonly etag: string | null;
}

/** Through the schema, so that what is not declared is never sent. */
export function rendered<A>(operation: Operation<A>, given: Answer): Rendered {
  if (operation.answer.kind !== 'json' || given.kind !== 'json') {
    return { status: 204, body: null, location: null, etag: null };
  }
  const body = JSON.stringify(operation.answer.schema.parse(given.value));
  return { status: operation.answer.status, body, location: given.location ?? null, etag: etagOf(body) };
}

const ETAG_LETTERS = 32;

export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, ETAG_LETTERS)}"`;
}

/** Compressing on the way makes a tag weak, so that the sign for it says nothing here. */
export function matches(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((one) => one.trim().replace(/^W\//u, ''))
    .some((one) => one === '*' || one === etag);
}

export function jsonAnswer(
  { status, body, location, etag }: Rendered,
  request: Request,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = new Headers({
    // Kept by whoever asked, but asked for anew each time: a right that has ended must end here, too.
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language, Authorization, Cookie',
    ...(etag !== null && { ETag: etag }),
    ...(location !== null && { Location: location }),
    ...more,
  });
  const held = request.headers.get('if-none-match');
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && etag !== null && held !== null && matches(held, etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (body !== null) headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(body, { status, headers });
}

export function fileAnswer({ name, mediaType, hash, stream }: GivenFile): Response {
  return new Response(stream, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeRfc5987(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
      ...(hash !== null && { ETag: `"${hash}"` }),
    },
  });
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
