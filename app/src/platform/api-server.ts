import { type Context, Hono } from 'hono';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { countUse, keepAnswer, takeAnswerKey } from './api.store.ts';
import { etagOf, fileAnswer, jsonAnswer, matches, type Rendered, rendered } from './api-answer.ts';
import { type Cursors, cursorsSignedWith } from './api-cursor.ts';
import { ANY_KEY, type Answer, type ApiCall, type Operation } from './api-operation.ts';
import { problemOf } from './api-problem.ts';
import {
  askedIn,
  hashOf,
  idempotencyKeyIn,
  type ParsedBody,
  pageIn,
  parseBody,
  parseParams,
  parseQuery,
  querySchema,
} from './api-request.ts';
import { nestedIn } from './nested-transaction.ts';
import type { Db } from './postgres.ts';
import { seal, unseal } from './sealed.ts';
import { untilSerialized } from './serialized.ts';

/** Who sent a request, and what their requests are counted under. */
export interface Caller {
  readonly actor: Actor;
  /** What the key may be used for; null for somebody who is signed in and may use everything that is theirs. */
  readonly scopes: readonly string[] | null;
  readonly countedAs: string;
}

export interface ApiFacts {
  readonly requestId: string;
  readonly address: string | null;
  readonly locale: Locale;
}

export interface ApiDeps<A> {
  readonly db: Db;
  readonly operations: readonly Operation<A>[];
  /** The actions over a database, which may be one transaction. */
  readonly actionsOn: (db: Db) => A;
  /** The same over the whole database, for what only reads and for what goes on after its answer. */
  readonly shared: A;
  /** Null when nobody is signed in. @throws AppError key_invalid */
  readonly whoAsks: (request: Request, facts: ApiFacts) => Promise<Caller | null>;
  /** What somebody asked for is done in their name, as far as the database is concerned. */
  readonly inNameOf: <T>(actor: Actor, work: () => Promise<T>) => Promise<T>;
  /** Signs cursors, and encrypts kept answers that hold a secret. */
  readonly secret: string;
  /** Requests of one key or person in a minute; a tenth of it for an address from which nobody is known. */
  readonly perMinute: number;
  /** The OpenAPI document as it is served. */
  readonly document: () => string;
  readonly onError: (error: unknown, requestId: string) => void;
}

interface ApiEnv {
  readonly Bindings: { readonly facts: ApiFacts };
}

type Ctx = Context<ApiEnv>;

const BASE = '/api/v1';

/**
 * The interface for programs as one function. A request is answered in this order: who are you, how often did you ask, may
 * your key, is it well formed; then the action says whether the person may, and does it.
 */
export function serveApi<A>(deps: ApiDeps<A>): (request: Request, facts: ApiFacts) => Promise<Response> {
  const app = new Hono<ApiEnv>();
  const server = { ...deps, cursors: cursorsSignedWith(deps.secret) };
  app.get(`${BASE}/openapi.json`, (c) => documentAnswer(c, deps.document()));
  for (const operation of deps.operations) {
    if (operation.scope === '') throw new Error(`operation ${operation.id} says no scope`);
    const query = querySchema(operation);
    app.on(operation.method.toUpperCase(), BASE + operation.path.replace(/\{(\w+)\}/gu, ':$1'), (c) =>
      answer(server, operation, { c, query }),
    );
  }
  const methodsOf = methodsByAddress(deps.operations);
  app.notFound((c) => elsewhere(c, methodsOf(new URL(c.req.url).pathname)));
  app.onError((error, c) => failed(error, c, deps));
  return async (request, facts) => await app.fetch(request, { facts });
}

interface Server<A> extends ApiDeps<A> {
  readonly cursors: Cursors;
}

interface Asked {
  readonly c: Ctx;
  readonly query: ReturnType<typeof querySchema>;
}

async function answer<A>(server: Server<A>, operation: Operation<A>, { c, query }: Asked): Promise<Response> {
  const { facts } = c.env;
  const limits: Record<string, string> = {};
  try {
    const caller = await whoAsks(server, c.req.raw, facts, limits);
    requireScope(operation, caller);
    const url = new URL(c.req.url);
    const params = parseParams(operation.params, c.req.param());
    const asked = parseQuery(query, url, facts.locale);
    const about = askedIn(operation.id, caller.actor.personId, url);
    const page = pageIn(asked, server.cursors, about, facts.locale);
    const { actor, scopes } = caller;
    const call = {
      actor,
      scopes,
      locale: facts.locale,
      origin: url.origin,
      params,
      query: asked,
      page,
      body: undefined,
      files: [],
    };
    const given = await server.inNameOf<Rendered | Response>(actor, () =>
      operation.method === 'get'
        ? readAnswer(server, operation, call, about)
        : writtenAnswer(server, operation, call, c.req.raw),
    );
    const answered =
      given instanceof Response ? given : jsonAnswer(given, c.req.raw, cacheHeaders(operation));
    for (const [name, value] of Object.entries(limits)) answered.headers.set(name, value);
    return answered;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return problemOf(error, facts, {
      words: operation.words,
      headers: { ...limits, ...hints(error, limits) },
    });
  }
}

/** @throws AppError not_signed_in, key_invalid, too_many_requests */
async function whoAsks<A>(
  server: Server<A>,
  request: Request,
  facts: ApiFacts,
  limits: Record<string, string>,
): Promise<Caller> {
  const counted = async (as: string, perMinute: number): Promise<void> => {
    const { requests, secondsLeft } = await countUse(server.db, as);
    limits['RateLimit-Limit'] = String(perMinute);
    limits['RateLimit-Remaining'] = String(Math.max(0, perMinute - requests));
    limits['RateLimit-Reset'] = String(secondsLeft);
    if (requests > perMinute) throw new AppError('too_many_requests');
  };
  const stranger = () => counted(`address ${facts.address ?? '-'}`, Math.ceil(server.perMinute / 10));
  let caller: Caller | null;
  try {
    caller = await server.whoAsks(request, facts);
  } catch (error) {
    if (error instanceof AppError) await stranger();
    throw error;
  }
  if (caller === null) {
    await stranger();
    throw new AppError('not_signed_in');
  }
  await counted(caller.countedAs, server.perMinute);
  return caller;
}

function requireScope<A>({ scope }: Operation<A>, { scopes }: Caller): void {
  if (scopes === null || scope === ANY_KEY || scopes.includes(scope)) return;
  throw new AppError('key_scope_missing', { scope });
}

async function readAnswer<A>(
  server: Server<A>,
  operation: Operation<A>,
  call: ApiCall,
  about: string,
): Promise<Rendered | Response> {
  const given = await operation.handle(server.shared, call);
  if (given.kind === 'file') return fileAnswer(given.file);
  const value = operation.paged ? paged(given, (after) => server.cursors.write(about, after)) : given;
  return rendered(operation, value);
}

function paged(given: Answer, cursorFor: (after: string) => string): Answer {
  // Made by the kind `list` of operations alone.
  const { items, next } = (given.kind === 'json' ? given.value : {}) as {
    items: readonly unknown[];
    next: string | null;
  };
  return { kind: 'json', value: { items, next: next === null ? null : cursorFor(next) } };
}

async function writtenAnswer<A>(
  server: Server<A>,
  operation: Operation<A>,
  call: ApiCall,
  request: Request,
): Promise<Rendered> {
  const { locale } = call;
  const key = operation.once ? idempotencyKeyIn(request.headers, locale) : null;
  const ifMatch = request.headers.get('if-match');
  if (operation.guarded?.must === true && ifMatch === null) throw new AppError('precondition_missing');
  const sent: ParsedBody =
    operation.body === null
      ? { value: undefined, files: [], hash: Buffer.alloc(0) }
      : await parseBody(request, operation.body, locale);
  const { pathname, search } = new URL(request.url);
  const write: Write<A> = {
    operation,
    call: { ...call, body: sent.value, files: sent.files },
    ifMatch: operation.guarded === null ? null : ifMatch,
    key,
    requestHash: hashOf([operation.id, pathname, search, ifMatch ?? '', sent.hash]),
  };
  return await untilSerialized(() => inOneTransaction(server, write));
}

interface Write<A> {
  readonly operation: Operation<A>;
  readonly call: ApiCall;
  readonly ifMatch: string | null;
  readonly key: string | null;
  readonly requestHash: Buffer;
}

/**
 * The key, the comparison with what was read, the effect and its answer commit together, or not at all. With If-Match the
 * transaction sees one moment, so that a change made beside it fails there rather than being overwritten.
 */
async function inOneTransaction<A>(server: Server<A>, write: Write<A>): Promise<Rendered> {
  const { operation, call, ifMatch, key, requestHash } = write;
  const level = ifMatch === null ? 'read committed' : 'repeatable read';
  const transaction = server.db.transaction().setIsolationLevel(level);
  return await transaction.execute(async (trx) => {
    const personId: PersonId = call.actor.personId;
    if (key !== null) {
      const taken = await takeAnswerKey(trx, { personId, key, requestHash });
      if (taken === 'other-request') throw new AppError('idempotency_key_reused');
      if (taken !== 'taken') {
        const body = openedBody(server, operation, taken.body);
        return { ...taken, body, etag: body === null ? null : etagOf(body) };
      }
    }
    const actions = operation.joined ? server.actionsOn(nestedIn(trx)) : server.shared;
    if (ifMatch !== null && operation.guarded !== null) {
      const { by } = operation.guarded;
      const now = rendered(by, await by.handle(actions, call));
      if (now.etag === null || !matches(ifMatch, now.etag)) throw new AppError('changed_since_read');
    }
    const made = rendered(operation, await operation.handle(actions, call));
    if (key !== null) {
      const body = closedBody(server, operation, made.body);
      await keepAnswer(trx, { personId, key }, { ...made, body });
    }
    return made;
  });
}

/** What is told once is kept so that nobody reads it in the table. */
function closedBody<A>({ secret }: Server<A>, operation: Operation<A>, body: string | null): string | null {
  return body === null || !operation.secret ? body : seal(secret, body).toString('base64');
}

function openedBody<A>({ secret }: Server<A>, operation: Operation<A>, kept: string | null): string | null {
  return kept === null || !operation.secret ? kept : unseal(secret, Buffer.from(kept, 'base64'));
}

function cacheHeaders<A>({ secret }: Operation<A>): Readonly<Record<string, string>> {
  return secret ? { 'Cache-Control': 'no-store' } : {};
}

function documentAnswer(c: Ctx, document: string): Response {
  return jsonAnswer({ status: 200, body: document, location: null, etag: etagOf(document) }, c.req.raw, {
    'Cache-Control': 'public, max-age=300',
  });
}

/** Methods that an address takes; none for an address that there is not. */
function methodsByAddress<A>(operations: readonly Operation<A>[]): (path: string) => readonly string[] {
  const known = operations.map(({ path, method }) => ({
    pattern: new RegExp(`^${BASE}${path.replace(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
    method: method.toUpperCase(),
  }));
  known.push({ pattern: new RegExp(`^${BASE}/openapi\\.json$`, 'u'), method: 'GET' });
  return (path) => {
    const found = new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
    return found.has('GET') ? [...found, 'HEAD', 'OPTIONS'] : found.size > 0 ? [...found, 'OPTIONS'] : [];
  };
}

function elsewhere(c: Ctx, methods: readonly string[]): Response {
  if (methods.length === 0) return problemOf(new AppError('not_found'), c.env.facts);
  const headers = { Allow: methods.join(', ') };
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers });
  return problemOf(new AppError('method_not_allowed'), c.env.facts, { headers });
}

function hints(error: AppError, limits: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (error.status === 401) return { 'WWW-Authenticate': 'Bearer realm="Don Doc"' };
  if (error.code === 'too_many_requests') return { 'Retry-After': limits['RateLimit-Reset'] ?? '60' };
  return {};
}

function failed<A>(error: Error, c: Ctx, deps: ApiDeps<A>): Response {
  deps.onError(error, c.env.facts.requestId);
  return problemOf(new AppError('internal'), c.env.facts);
}
