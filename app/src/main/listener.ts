import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { REFUSALS, reasonOf, StartRefusal } from '../platform/start-refusal.ts';

export type Fetch = (request: Request, bindings: object) => Response | Promise<Response>;

export interface Listener {
  readonly port: number;
  /** From now on this answers; before, everybody is told to wait a moment. */
  readonly answerWith: (fetch: Fetch) => void;
  /** Takes no new requests and lets those under way finish, for ten seconds at most. */
  readonly close: () => Promise<void>;
}

const GRACE_MS = 10_000;
// A photo or a scan of 25 MB over a bad line takes its time.
const LONGEST_UPLOAD_MS = 20 * 60_000;

const WAIT = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Đôn Đốc</title><p>Hệ thống đang khởi động; trang này tự tải lại.</p></html>`;

/**
 * Takes the port before anything else is begun, so that a second start ends at once without touching the data.
 * @throws StartRefusal when the port or the address cannot be had
 */
export async function listen(host: string, port: number): Promise<Listener> {
  let current: Fetch = () =>
    new Response(WAIT, {
      status: 503,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '1' },
    });
  const server = await new Promise<Server>((done, refused) => {
    const made = serve(
      { fetch: (request, bindings) => current(request, bindings), hostname: host, port },
      () => done(made as Server), // without options for HTTP/2 it makes an ordinary server
    );
    made.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const text = taken
        ? REFUSALS.portTaken(host, port)
        : REFUSALS.addressNotUsable(host, port, reasonOf(error));
      refused(new StartRefusal(text, { cause: error }));
    });
  });
  server.requestTimeout = LONGEST_UPLOAD_MS;
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    answerWith: (fetch) => {
      current = fetch;
    },
    close: () => closeGently(server),
  };
}

function closeGently(server: Server): Promise<void> {
  return new Promise((done) => {
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatience);
      done();
    });
    server.closeIdleConnections();
  });
}
