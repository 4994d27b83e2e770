import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { AppError, ERRORS, type ErrorCode } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { problemOf } from '../platform/api-problem.ts';
import type { Log } from '../platform/log.ts';
import type { AppContext } from '../web/context.ts';
import { withLimitedBody } from '../web/form-body.ts';
import { localeOfCookies } from '../web/locale-cookie.ts';
import { factsForApi } from './api.ts';
import type { Pages } from './pages.ts';
import { visitorAddress } from './visitor-address.ts';

// Four attachments of 25 MB with their form, or one document of 50 MB; both are checked again where they are taken in.
const LARGEST_BODY = 101 * 1024 * 1024;
const LARGEST_DRAINED = 1024 * 1024 * 1024;
/** The interface for programs; the page `/api` itself is one of the pages. */
export const API_ADDRESSES = '/api/:rest{.*}';
/** What browsers look for under a name that never changes; asked for again each time. */
const AT_FIXED_PLACES = [
  { path: '/sw.js', type: 'text/javascript; charset=utf-8' },
  { path: '/manifest.webmanifest', type: 'application/manifest+json' },
] as const;
// No page has this address.
const NOWHERE = '/khong-co';
// The name of an asset changes with its content.
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What is known of a request before anybody looks at who sent it. */
export interface RequestFacts {
  readonly requestId: string;
  /** IP address of the other end; null where there is none (tests). */
  readonly address: string | null;
  readonly locale: Locale;
}

export interface HttpDeps {
  readonly log: Log;
  /** How many proxies of our own stand in front; their word on where a request comes from counts. */
  readonly proxies: number;
  /** Throws when the database does not answer. */
  readonly checkDatabase: () => Promise<void>;
  /** Routes that are no pages: sign-in, files. Mounted before the pages. */
  readonly routes?: (app: Hono<HttpEnv>) => void;
  readonly pages: () => Promise<Pages>;
  readonly contextOf: (request: Request, facts: RequestFacts) => Promise<AppContext>;
}

export interface HttpEnv {
  readonly Variables: { readonly facts: RequestFacts };
}

/** The whole outside of the server, as a function from request to response. */
export function createHttp(deps: HttpDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(stateFacts(deps.proxies));
  app.use(logRequest(deps.log));
  mountAssets(app, deps);
  app.use(
    secureHeaders({
      strictTransportSecurity: 'max-age=15552000',
      // The strictest would make browsers hide where a form comes from, and ours could not be told from another's.
      referrerPolicy: 'same-origin',
    }),
  );
  app.use(closedByDefault);
  app.use(compress());
  app.get('/healthz', (c) => health(c, deps));
  app.use(sameOriginOnly);
  app.use((c, next) => refuseUnstorable(c, next, deps));
  app.use(limitBody);
  deps.routes?.(app);
  app.all('*', (c) => answerWithPages(c, deps, c.req.raw));
  app.onError((error, c) => failed(error, c, deps.log));
  return app;
}

/** Before the headers that protect pages: on twenty small files those would weigh more than some of the files. */
function mountAssets(app: Hono<HttpEnv>, deps: HttpDeps): void {
  app.get('/assets/*', async (c, next) => {
    const { assetsFolder: root } = await deps.pages();
    const found = await serveStatic<HttpEnv>({ root, precompressed: true })(c, next);
    if (found instanceof Response) {
      found.headers.set('Cache-Control', FOR_EVER);
      // Nobody asks again for what never changes.
      found.headers.delete('Last-Modified');
      found.headers.set('X-Content-Type-Options', 'nosniff');
    }
    return found;
  });
  app.all('/assets/*', (c) => c.text('', 404));
  for (const { path, type } of AT_FIXED_PLACES) {
    app.get(path, async (c, next) => {
      const { assetsFolder: root } = await deps.pages();
      const found = await serveStatic<HttpEnv>({ root, precompressed: true })(c, next);
      if (found instanceof Response) {
        found.headers.set('Content-Type', type);
        found.headers.set('Cache-Control', 'no-cache');
        found.headers.set('X-Content-Type-Options', 'nosniff');
        // Of a worker this says what it may load itself.
        found.headers.set('Content-Security-Policy', "default-src 'self'");
      }
      return found;
    });
  }
}

/**
 * Behind a proxy that speaks HTTPS the browser has an https address, and its forms say so: the request is given the
 * address that the browser sees. A page of another site cannot send this header.
 */
export function asTheBrowserSees(request: Request): Request {
  const isForwarded = request.headers.get('x-forwarded-proto') === 'https';
  if (!isForwarded || !request.url.startsWith('http:')) return request;
  const { method, headers, body, signal } = request;
  const init = { method, headers, body, signal, ...(body !== null && { duplex: 'half' }) };
  return new Request(request.url.replace('http:', 'https:'), init);
}

function stateFacts(proxies: number): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const requestId = randomBytes(5).toString('hex');
    const forwardedFor = c.req.header('x-forwarded-for') ?? null;
    const address = visitorAddress({ socket: socketAddress(c), forwardedFor }, proxies);
    c.set('facts', { requestId, address, locale: localeOfCookies(c.req.header('cookie')) });
    await next();
    c.header('X-Request-Id', requestId);
  };
}

function socketAddress(c: Context): string | null {
  try {
    return getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
}

function logRequest(log: Log): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { requestId, address } = c.var.facts;
    const took = Math.round(performance.now() - start);
    // The path only: what people search for is not for the log.
    log.info(
      { requestId, address, method: c.req.method, path: c.req.path, status: c.res.status, ms: took },
      'request',
    );
  };
}

/** Pages bring a policy of their own; anything else, such as a file handed in, may load and run nothing. */
const closedByDefault: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
  }
};

/**
 * Another site must not act for who is signed in here, whatever it sends. Browsers say where a request comes from in at
 * least one of the two; behind a proxy that ends HTTPS, our own address differs from the one that they know. A program
 * with a key sends no cookie, and beside a key no cookie counts: no browser sends a key along by itself.
 */
const sameOriginOnly: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const changesNothing = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
  const isOurs =
    c.req.header('origin') === new URL(c.req.url).origin || c.req.header('sec-fetch-site') === 'same-origin';
  const byCookie = c.req.header('cookie') !== undefined && c.req.header('authorization') === undefined;
  return changesNothing || isOurs || (isApi(c) && !byCookie) ? await next() : refusal(c, 'not_allowed');
};

function isApi(c: Context): boolean {
  return c.req.path.startsWith('/api/');
}

async function answerWithPages(c: Context<HttpEnv>, deps: HttpDeps, request: Request): Promise<Response> {
  const pages = await deps.pages();
  return await pages.answer(request, await deps.contextOf(c.req.raw, c.var.facts));
}

/** PostgreSQL holds no U+0000, and no address of ours has one: whoever looks there sees the page of what is not there. */
async function refuseUnstorable(
  c: Context<HttpEnv>,
  next: () => Promise<void>,
  deps: HttpDeps,
): Promise<Response | undefined> {
  const { url, method, path, raw } = c.req;
  if (!url.includes('%00')) {
    await next();
    return undefined;
  }
  // Scripts and programs ask for no page, and a form is not sent to where nothing is.
  if (isApi(c) || method !== 'GET' || path.endsWith('.data')) return refusal(c, 'not_found');
  return await answerWithPages(c, deps, new Request(new URL(NOWHERE, url), { headers: raw.headers }));
}

/** Counts what comes rather than keeping it: whoever reads a body says how much of it there may be. */
const limitBody: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const { body, headers } = c.req.raw;
  if (body === null) return await next();
  const stated = headers.get('content-length');
  if (stated !== null) return Number(stated) > LARGEST_BODY ? await tooLarge(c) : await next();
  let passed = false;
  c.req.raw = withLimitedBody(c.req.raw, LARGEST_BODY, () => {
    passed = true;
  });
  await next();
  if (passed) c.res = refusal(c, 'file_too_large');
  return undefined;
};

async function health(c: Context<HttpEnv>, deps: HttpDeps): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  try {
    await deps.checkDatabase();
    return c.json({ status: 'ok' });
  } catch (error) {
    deps.log.error({ err: error, requestId: c.var.facts.requestId }, 'database does not answer');
    return c.json({ status: 'database does not answer' }, 503);
  }
}

/** Answered while a browser still sends, it would show a broken connection: take in the rest first, and drop it. */
async function tooLarge(c: Context<HttpEnv>): Promise<Response> {
  let drained = 0;
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      drained += chunk.length;
      if (drained > LARGEST_DRAINED) break;
    }
  } catch {
    // Given up at the other end, or read to the limit already.
  }
  return refusal(c, 'file_too_large');
}

function failed(error: Error, c: Context<HttpEnv>, log: Log): Response {
  if (error instanceof HTTPException) {
    return error.status === 403 ? refusal(c, 'not_allowed') : error.getResponse();
  }
  log.error({ err: error, requestId: c.var.facts.requestId, path: c.req.path }, 'request failed');
  return refusal(c, 'internal');
}

/** The refusals that come before, or instead of, a page. */
function refusal(c: Context<HttpEnv>, code: ErrorCode): Response {
  const { requestId, locale } = c.var.facts;
  if (isApi(c)) return problemOf(new AppError(code), factsForApi(c.req.raw, c.var.facts));
  const text = ERRORS[code][locale];
  const status = ERRORS[code].status;
  const headers = { 'Cache-Control': 'no-store' };
  if (!(c.req.header('accept') ?? '').includes('text/html')) {
    return Response.json({ code, text, requestId }, { status, headers });
  }
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${status}</title><h1>Đôn Đốc</h1><p>${text}</p><p><small>${requestId}</small></p><p><a href="/">Đôn Đốc</a></p></html>`;
  return new Response(body, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}
