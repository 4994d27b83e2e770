import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import { ERRORS, type ErrorCode } from '../base/errors.ts';
import type { AnswerSpec, BodySpec, Operation } from './api-operation.ts';
import { problemSchema } from './api-problem.ts';
import { querySchema } from './api-request.ts';

/** What the frame may refuse any request with. */
const ALWAYS: readonly ErrorCode[] = [
  'not_signed_in',
  'key_invalid',
  'not_allowed',
  'key_scope_missing',
  'not_found',
  'request_invalid',
  'too_many_requests',
  'internal',
];

export interface DocumentInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
}

/** The OpenAPI 3.1 document of the operations. */
export function apiDocument<A>(operations: readonly Operation<A>[], info: DocumentInfo) {
  const api = new OpenAPIHono();
  const registry = api.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'Khoá API của một người / the API key of a person: `Authorization: Bearer dondoc_…`',
  });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'dondoc.session_token',
    description: 'Phiên đăng nhập của trình duyệt, cùng nguồn / the session of a browser, same origin.',
  });
  for (const operation of operations) registry.registerPath(routeOf(operation));
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: info.title,
      version: info.version,
      description: info.description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    tags: info.tags.map((tag) => ({ ...tag })),
  });
  return plain(document);
}

/** As JSON has it; patterns without the sign of their flags, which the generator leaves at their end. */
function plain<T>(document: T): T {
  const text = JSON.stringify(document, (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? value.replace(/\/u$/u, '') : value,
  );
  // The same document, through its text.
  return JSON.parse(text) as T;
}

function routeOf<A>(operation: Operation<A>): RouteConfig {
  const query = querySchema(operation);
  const headers = headersOf(operation);
  const description = operation.description;
  return {
    method: operation.method,
    path: operation.path,
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary.vi,
    description: [
      operation.summary.en,
      ...(description === null ? [] : [description.vi, description.en]),
    ].join('\n\n'),
    'x-summary-en': operation.summary.en,
    'x-scope': operation.scope,
    security: [{ apiKey: [] }, { session: [] }],
    request: {
      ...(operation.params !== null && { params: operation.params }),
      ...(Object.keys(query.shape).length > 0 && { query: z.object(query.shape) }),
      ...(headers !== null && { headers }),
      ...(operation.body !== null && { body: bodyOf(operation.body) }),
    },
    responses: { ...successOf(operation), ...problemsOf(operation) },
  };
}

function headersOf<A>({ once, guarded, method }: Operation<A>): z.ZodObject | null {
  const shape = {
    ...(method === 'get' && { 'If-None-Match': z.string().optional() }),
    ...(once && {
      'Idempotency-Key': z
        .string()
        .regex(/^[\x21-\x7e]{1,200}$/u)
        .openapi({ description: 'Một mã riêng cho mỗi lần tạo / a value of its own for each thing made.' }),
    }),
    ...(guarded !== null && {
      'If-Match': (guarded.must ? z.string() : z.string().optional()).openapi({
        description: `ETag của / of ${guarded.by.id}`,
      }),
    }),
  };
  return Object.keys(shape).length === 0 ? null : z.object(shape);
}

function bodyOf({ schema, example, files }: BodySpec) {
  const json = { schema, ...(example !== undefined && { example }) };
  const parts = z.object({
    data: schema.optional(),
    files: z
      .array(z.string().openapi({ format: 'binary' }))
      .max(files)
      .optional(),
  });
  return {
    required: true,
    content: {
      'application/json': json,
      ...(files > 0 && {
        'multipart/form-data': {
          schema: parts,
          encoding: { data: { contentType: 'application/json' } },
        },
      }),
    },
  };
}

const ETAG = { ETag: { schema: { type: 'string' as const } } };

function successOf<A>({ method, answer, once }: Operation<A>): RouteConfig['responses'] {
  const held = method === 'get' ? { 304: { description: 'Không đổi / not changed' } } : {};
  return { ...heldIf(answer, held), ...mainAnswer(answer, once) };
}

function heldIf(answer: AnswerSpec, held: RouteConfig['responses']): RouteConfig['responses'] {
  return answer.kind === 'nothing' ? {} : held;
}

function mainAnswer(answer: AnswerSpec, once: boolean): RouteConfig['responses'] {
  switch (answer.kind) {
    case 'nothing':
      return { 204: { description: 'Đã làm / done' } };
    case 'file':
      return {
        200: {
          description: 'Nội dung tệp / the content of the file',
          headers: ETAG,
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
      };
    case 'json':
      return {
        [answer.status]: {
          description: once ? 'Đã làm / done' : 'Nội dung / the content',
          headers: ETAG,
          content: { 'application/json': { schema: answer.schema, example: answer.example } },
        },
      };
    default:
      return answer satisfies never;
  }
}

/** One problem for each status, naming the codes that it may bear. */
function problemsOf<A>(operation: Operation<A>): RouteConfig['responses'] {
  const { body, once, guarded, method } = operation;
  const codes = new Set<ErrorCode>([
    ...ALWAYS,
    ...operation.refusals,
    ...(method === 'get' ? [] : (['file_too_large', 'body_too_large'] as const)),
    ...(body === null ? [] : (['body_malformed', 'media_type'] as const)),
    ...(once ? (['idempotency_key_missing', 'idempotency_key_reused'] as const) : []),
    ...(guarded === null ? [] : (['changed_since_read'] as const)),
    ...(guarded?.must === true ? (['precondition_missing'] as const) : []),
  ]);
  const byStatus = Map.groupBy(codes, (code) => ERRORS[code].status);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, of]) => [
        status,
        {
          description: of.map((code) => `\`${code}\``).join(', '),
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      ]),
  );
}
