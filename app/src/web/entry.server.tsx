import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { appOf, type PageArgs } from './context.ts';
import { WHOSE } from './offline/headers.ts';
import { refusalOf } from './refusal.ts';

// The unbuilt server takes the key from here: `build.entry.module.appContext`.
export { appContext } from './context.ts';

/** How long a page may wait for data that it streams. */
export const streamTimeout = 10_000;
const RENDER_MARGIN_MS = 1000;

function securityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Widths and columns that depend on data are written as style attributes; style elements stay forbidden.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

export default function handleRequest(
  ...args: [Request, number, Headers, EntryContext, Readonly<RouterContextProvider>]
): Promise<Response> {
  const [request, status, headers, routerContext, context] = args;
  const nonce = randomBytes(16).toString('base64');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', securityPolicy(nonce));
  // By this the service worker tells whose copy of a page it keeps.
  const person = appOf(context).actor?.personId;
  if (person !== undefined) headers.set(WHOSE, person);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
  // Readers without script, as crawlers are, get the page whole.
  const whole = isbot(request.headers.get('user-agent') ?? '');

  return new Promise((resolve, reject) => {
    let shellSent = false;
    const answer = () => {
      shellSent = true;
      const body = new PassThrough({
        final: (done) => {
          clearTimeout(timer);
          done();
        },
      });
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
      stream.pipe(body);
    };
    const stream = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']: answer,
        onShellError: reject,
        onError: (error) => {
          // Before the shell is sent, the router itself reports the error and shows its page.
          if (shellSent) handleError(error, { request, context });
        },
      },
    );
    const timer = setTimeout(() => stream.abort(), streamTimeout + RENDER_MARGIN_MS);
  });
}

/**
 * Unexpected errors go to the server's log with their request; refusals and broken-off requests are no errors, and
 * neither is what the router itself refuses: an address or a method that no page has.
 */
export function handleError(error: unknown, args: PageArgs): void {
  if (args.request.signal.aborted || refusalOf(error) !== null) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { reportError, requestId } = appOf(args.context);
  if (reportError) reportError(error, requestId);
  else process.stderr.write(`${requestId} ${error instanceof Error ? error.stack : String(error)}\n`);
}
