import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { apiText } from './api.text.ts';
import type { Cursors } from './api-cursor.ts';
import { type BodySpec, DEFAULT_LIMIT, MOST_ITEMS, type Operation, type SentFile } from './api-operation.ts';
import { type FieldError, fieldErrorsFrom, requestInvalid } from './api-problem.ts';

/** Whether a request is well formed: its address, its query, its headers and its body. */

export interface ParsedBody {
  readonly value: unknown;
  readonly files: readonly SentFile[];
  /** SHA-256 of everything that was sent, to tell one request from another. */
  readonly hash: Buffer;
}

/** Without it a refusal cannot tell what is of the wrong type from what is not there. */
const WITH_INPUT = { reportInput: true } as const;

/** A malformed id names nothing that could be found. @throws AppError not_found */
export function parseParams(schema: z.ZodObject | null, given: Readonly<Record<string, string>>): unknown {
  const parsed = schema?.safeParse(given);
  if (parsed?.success === false) throw new AppError('not_found');
  return parsed?.data;
}

export const pagingSchema = z.object({
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(MOST_ITEMS)
    .optional()
    .openapi({ type: 'integer', description: `1–${MOST_ITEMS}; ${DEFAULT_LIMIT}.` }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: '`next` của trang trước / of the page before.' }),
});

/** The query as the operation takes it, in full. */
export function querySchema(operation: Pick<Operation<never>, 'query' | 'paged'>): z.ZodObject {
  const shape = { ...operation.query?.shape, ...(operation.paged && pagingSchema.shape) };
  return z.strictObject(shape);
}

/** @throws AppError request_invalid, also for a parameter that the operation does not know */
export function parseQuery(schema: z.ZodObject, url: URL, locale: Locale): Readonly<Record<string, unknown>> {
  const given: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const [name, value] of url.searchParams) {
    if (Object.hasOwn(given, name)) {
      errors.push({ in: 'query', name, code: 'repeated', detail: apiText[locale].repeated });
    }
    // Set so that a parameter called "__proto__" is one like any other.
    Object.defineProperty(given, name, { value, enumerable: true, configurable: true, writable: true });
  }
  const parsed = schema.safeParse(given, WITH_INPUT);
  const unstorable = findUnstorable('query', given, locale);
  if (parsed.success && errors.length === 0 && unstorable.length === 0) return parsed.data;
  throw requestInvalid([
    ...errors,
    ...unstorable,
    ...(parsed.success ? [] : fieldErrorsFrom('query', parsed.error, locale)),
  ]);
}

/** Everything that narrows a list, so that a cursor fits no other. */
export function askedIn(operationId: string, personId: string, url: URL): string {
  const parameters = new URLSearchParams(url.searchParams);
  for (const ofThePage of ['cursor', 'limit']) parameters.delete(ofThePage);
  parameters.sort();
  return JSON.stringify([operationId, personId, url.pathname, parameters.toString()]);
}

/** @throws AppError request_invalid for a cursor of another list */
export function pageIn(
  query: Readonly<Record<string, unknown>>,
  cursors: Cursors,
  asked: string,
  locale: Locale,
): { readonly limit: number; readonly after: string | null } {
  const { limit, cursor } = query;
  const size = typeof limit === 'number' ? limit : DEFAULT_LIMIT;
  if (typeof cursor !== 'string') return { limit: size, after: null };
  const after = cursors.read(asked, cursor);
  if (after === null) {
    throw requestInvalid([{ in: 'query', name: 'cursor', code: 'cursor', detail: apiText[locale].cursor }]);
  }
  return { limit: size, after };
}

const KEY = /^[\x21-\x7e]{1,200}$/u;

/** @throws AppError idempotency_key_missing, request_invalid */
export function idempotencyKeyIn(headers: Headers, locale: Locale): string {
  const key = headers.get('idempotency-key');
  if (key === null || key === '') throw new AppError('idempotency_key_missing');
  if (!KEY.test(key)) {
    const detail = apiText[locale].format;
    throw requestInvalid([{ in: 'header', name: 'Idempotency-Key', code: 'format', detail }]);
  }
  return key;
}

/** @throws AppError media_type, body_malformed, body_too_large, request_invalid */
export async function parseBody(request: Request, spec: BodySpec, locale: Locale): Promise<ParsedBody> {
  const sent = await readBody(request, spec, locale);
  const parsed = spec.schema.safeParse(sent.value, WITH_INPUT);
  const unstorable = findUnstorable('body', sent.value, locale);
  if (parsed.success && unstorable.length === 0) return { ...sent, value: parsed.data };
  throw requestInvalid([
    ...unstorable,
    ...(parsed.success ? [] : fieldErrorsFrom('body', parsed.error, locale)),
  ]);
}

async function readBody(request: Request, spec: BodySpec, locale: Locale): Promise<ParsedBody> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') {
    const text = await textOf(request, spec.limit);
    return { value: jsonOf(text), files: [], hash: hashOf([text]) };
  }
  if (type === 'multipart/form-data' && spec.files > 0) return await partsOf(request, spec, locale);
  throw new AppError('media_type');
}

/** Counts what comes, whatever its length was said to be. */
async function textOf(request: Request, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > limit) throw new AppError('body_too_large');
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('body_malformed', {}, { cause });
  }
  return decoded(Buffer.concat(chunks));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('body_malformed', {}, { cause });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('body_malformed', {}, { cause });
  }
}

async function partsOf(request: Request, spec: BodySpec, locale: Locale): Promise<ParsedBody> {
  const form = await request.formData().catch((cause: unknown) => {
    throw new AppError('body_malformed', {}, { cause });
  });
  const files: SentFile[] = [];
  let data = '{}';
  for (const [name, part] of form) {
    if (name === 'data' && typeof part === 'string') data = part;
    else if (name === 'files' && typeof part !== 'string') {
      files.push({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
    } else {
      const shown = name.slice(0, 60);
      const detail = apiText[locale].unknown(shown);
      throw requestInvalid([{ in: 'body', name: shown, code: 'unknown', detail }]);
    }
  }
  if (files.length > spec.files) {
    const detail = apiText[locale].tooManyFiles(spec.files);
    throw requestInvalid([{ in: 'body', name: 'files', code: 'too-big', detail }]);
  }
  const odd = findUnstorable(
    'body',
    files.map(({ name }) => name),
    locale,
  );
  if (odd.length > 0) throw requestInvalid(odd);
  if (Buffer.byteLength(data) > spec.limit) throw new AppError('body_too_large');
  const hash = hashOf([data, ...files.flatMap(({ name, bytes }) => [name, bytes])]);
  return { value: jsonOf(data), files, hash };
}

export function hashOf(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest();
}

const UNSTORABLE = /\0|\p{Surrogate}/u;

/** PostgreSQL holds neither U+0000 nor half a pair. Without recursion: what is sent may be nested as deeply as it is long. */
function findUnstorable(place: 'query' | 'body', value: unknown, locale: Locale): FieldError[] {
  const open: { readonly name: string; readonly value: unknown }[] = [{ name: '', value }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value: inner } = next;
    if (typeof inner === 'string' && UNSTORABLE.test(inner)) {
      return [{ in: place, name, code: 'unstorable', detail: apiText[locale].unstorable }];
    }
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [step, each] of Object.entries(inner)) {
      const path = name === '' ? step : `${name}.${step}`;
      open.push({
        name: path.slice(0, 100).replace(UNSTORABLE, '?'),
        value: UNSTORABLE.test(step) ? step : each,
      });
    }
  }
  return [];
}
