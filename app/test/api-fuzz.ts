import * as fc from 'fast-check';
import { z } from 'zod';
import { allowedBy, type JsonSchema, junk, type Pools, spoiled } from './json-schema-arbitrary.ts';

/** Requests made of nothing but the OpenAPI document, and what every answer to them must be. */

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }>
  >;
}

export interface FuzzedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
}

export interface FuzzedRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | readonly Part[] | null;
}

/** Of multipart/form-data; a file where it has bytes. */
interface Part {
  readonly name: string;
  readonly text?: string;
  readonly file?: readonly number[];
}

export function operationsOf(document: Document): readonly FuzzedOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** Requests of one operation: mostly right, with one thing spoiled in most of them. */
export function requestsOf(
  { method, path, operation }: FuzzedOperation,
  pools: Pools,
  credentials: readonly string[],
): fc.Arbitrary<FuzzedRequest> {
  const parameters = operation.parameters ?? [];
  const of = (place: string) => parameters.filter((one) => one.in === place);
  const segments = Object.fromEntries(
    of('path').map(({ name, schema }) => [name, segment(name, schema, pools)]),
  );
  return fc
    .record({
      segments: fc.record(segments),
      query: queryOf(of('query'), pools),
      headers: headersOf(of('header')),
      credential: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...credentials) },
        fc.constantFrom('', 'Bearer dondoc_x', 'Basic eDp5', 'Bearer'),
      ),
      body: bodyOf(operation, pools),
      language: fc.constantFrom('', 'vi', 'en', 'en;q=abc,*', ',;,'),
    })
    .map(({ segments: filled, query, headers, credential, body, language }) => ({
      method,
      // A name in braces is filled in; the answer for a strange one is part of what is tried.
      address: `/api/v1${path.replace(/\{(\w+)\}/gu, (_, name: string) => filled[name] ?? '')}${query}`,
      headers: {
        ...headers,
        ...body.headers,
        ...(credential !== '' && { authorization: credential }),
        ...(language !== '' && { 'accept-language': language }),
      },
      body: method === 'GET' ? null : body.body,
    }));
}

function segment(name: string, schema: JsonSchema, pools: Pools): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 12,
      arbitrary: allowedBy(schema, pools, name).map((value) => encodeURIComponent(String(value))),
    },
    fc.constantFrom(
      '%00',
      '%',
      '%E0%A4',
      '..',
      'x'.repeat(3000),
      encodeURIComponent('đơn vị'),
      '1%27--',
      '*',
    ),
  );
}

function queryOf(
  parameters: readonly { readonly name: string; readonly schema: JsonSchema }[],
  pools: Pools,
): fc.Arbitrary<string> {
  const odd = fc.oneof(
    fc.constantFrom('', '-1', '1e9', 'null', 'a\u0000b', 'Ủ', 'x'.repeat(2000)),
    fc.string(),
  );
  const pairs = parameters.map(({ name, schema }) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 5, arbitrary: allowedBy(schema, pools, name).map((value) => [name, String(value)] as const) },
      odd.map((value) => [name, value] as const),
    ),
  );
  const unknown = fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    fc
      .tuple(fc.constantFrom('_', '__proto__', 'limit', 'không'), odd)
      .map(([name, value]) => [name, value] as const),
  );
  return fc.tuple(...pairs, unknown).map((chosen) => {
    const given = chosen.filter((pair) => pair !== null);
    return given.length === 0 ? '' : `?${given.map((pair) => pair.map(encoded).join('=')).join('&')}`;
  });
}

/** Half a pair has no place in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function headersOf(
  parameters: readonly { readonly name: string }[],
): fc.Arbitrary<Readonly<Record<string, string>>> {
  const values: Record<string, fc.Arbitrary<string>> = {};
  for (const { name } of parameters) {
    values[name] = fc.oneof(
      {
        weight: 20,
        arbitrary: name === 'Idempotency-Key' ? fc.uuid() : fc.constantFrom('*', '*', '*', '"x"'),
      },
      fc
        .constantFrom('', 'x'.repeat(201), 'khóa', 'lặp-lại', 'W/"x", "y"')
        .map((text) => text.replace(/[^\x20-\xff]/gu, '?')),
    );
  }
  const requiredKeys = Object.keys(values).filter((name) => name === 'Idempotency-Key');
  return fc.record(values, { requiredKeys }).map((given) => {
    const sent: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) if (value !== undefined) sent[name] = value;
    return sent;
  });
}

interface Body {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FuzzedRequest['body'];
}

const NOTHING: Body = { headers: {}, body: null };
const JSON_TYPE = { 'content-type': 'application/json' };

function bodyOf({ requestBody }: DocumentedOperation, pools: Pools): fc.Arbitrary<Body> {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return fc.constantFrom(NOTHING, { headers: JSON_TYPE, body: '{"x":1}' });
  const right = allowedBy(schema, pools);
  const wrong = fc.tuple(right, fc.nat(500), junk).map(([value, place, by]) => spoiled(value, place, by));
  const json = fc.oneof({ weight: 9, arbitrary: right }, { weight: 4, arbitrary: wrong }, junk);
  const asJson = json.map((value) => ({ headers: JSON_TYPE, body: JSON.stringify(value) }));
  const broken = fc.constantFrom<Body>(
    { headers: JSON_TYPE, body: '' },
    { headers: JSON_TYPE, body: '{"a":' },
    { headers: JSON_TYPE, body: '['.repeat(50_000) },
    { headers: JSON_TYPE, body: '['.repeat(20_000) + ']'.repeat(20_000) },
    { headers: JSON_TYPE, body: `{"x":"${'x'.repeat(1_100_000)}"}` },
    { headers: { 'content-type': 'text/plain' }, body: '{}' },
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nlạ' },
    { headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
    NOTHING,
  );
  const choices = [
    { weight: 12, arbitrary: asJson },
    { weight: 1, arbitrary: broken },
  ];
  if (requestBody?.content['multipart/form-data'] !== undefined) {
    choices.push({ weight: 4, arbitrary: partsOf(json) });
  }
  return fc.oneof(...choices);
}

const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0];
const FILES = [JPEG, [], [0x4d, 0x5a, 0x90], [0x25, 0x50, 0x44, 0x46, 0x2d], [0x50, 0x4b, 3, 4, 0, 0]];

function partsOf(json: fc.Arbitrary<unknown>): fc.Arbitrary<Body> {
  const data = json.map((value) => ({ name: 'data', text: JSON.stringify(value) }));
  const file = fc.constantFrom(...FILES).map((bytes) => ({ name: 'files', file: bytes }));
  const odd = fc.constantFrom<Part>(
    { name: 'lạ', text: 'x' },
    { name: 'data', file: JPEG },
    { name: 'files', text: 'x' },
  );
  return fc
    .tuple(data, fc.array(file, { maxLength: 2 }), fc.option(odd, { freq: 4 }))
    .map(([first, files, last]) => ({
      headers: {},
      body: [first, ...files, ...(last === null ? [] : [last])],
    }));
}

export function initOf({ method, headers, body }: FuzzedRequest): RequestInit {
  return { method, headers, ...(body !== null && { body: typeof body === 'string' ? body : formOf(body) }) };
}

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData();
  for (const { name, text, file } of parts) {
    if (file === undefined) form.append(name, (text ?? '').toWellFormed());
    else form.append(name, new File([new Uint8Array(file)], 'tệp "lạ"\n.jpg'));
  }
  return form;
}

/** Says what is wrong with an answer; null when it is as the document says. */
export function answerChecker(document: Document) {
  const known = new Map<string, z.ZodType>();
  const schemaOf = (schema: JsonSchema, name: string): z.ZodType => {
    const made = known.get(name) ?? z.fromJSONSchema(asJsonSchema(schema, document));
    known.set(name, made);
    return made;
  };
  return async ({ id, operation }: FuzzedOperation, answer: Response): Promise<string | null> => {
    const { status } = answer;
    const text = await answer.text();
    if (status >= 500) return `${status}: ${text}`;
    const documented = operation.responses[String(status)];
    const type = answer.headers.get('content-type') ?? '';
    if (documented === undefined) {
      // A strange address may be no address at all.
      const elsewhere =
        status === 404 || status === 405 || (status === 200 && type.startsWith('application/json'));
      return elsewhere ? null : `${status} is not in the document: ${text.slice(0, 500)}`;
    }
    const [mediaType, content] = Object.entries(documented.content ?? {})[0] ?? [];
    if (content === undefined || mediaType === undefined) return text === '' ? null : `${status} with a body`;
    if (mediaType === 'application/octet-stream') return null;
    if (!type.startsWith(mediaType)) return `${status} as ${type}`;
    const parsed = schemaOf(content.schema, `${id} ${status}`).safeParse(JSON.parse(text));
    return parsed.success
      ? null
      : `${status} does not fit its schema: ${parsed.error.message} ${text.slice(0, 500)}`;
  };
}

/** The same schema with its definitions, where JSON Schema looks for them. */
function asJsonSchema(schema: JsonSchema, { components }: Document): Parameters<typeof z.fromJSONSchema>[0] {
  const whole = JSON.stringify({ ...schema, $defs: components.schemas });
  // JSON of JSON.
  return JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
}
