import { type Context, type Env, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import { type FileId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { contentDisposition } from './content-disposition.ts';
import { CONTENT_TYPES } from './content-type.ts';
import type { FileActions, OpenedFile } from './file.actions.ts';
import { isShownInPage } from './file.policy.ts';
import { streamOf } from './given-file.ts';

export interface FileApiDeps<E extends Env> {
  readonly files: Pick<FileActions, 'openFile'>;
  /** Who sent the request; null when nobody is signed in. */
  readonly actorOf: (c: Context<E>) => Promise<Actor | null>;
  readonly localeOf: (c: Context<E>) => Locale;
}

/** GET /tep/:fileId: the content of one file, to those who may see what it belongs to. */
export function fileApi<E extends Env>(deps: FileApiDeps<E>): Hono<E> {
  const api = new Hono<E>();
  api.get('/tep/:fileId', async (c) => {
    const actor = await deps.actorOf(c);
    if (!actor) throw new AppError('not_signed_in');
    const id = parseId<FileId>(c.req.param('fileId'));
    if (!id) throw new AppError('not_found');
    const opened = await deps.files.openFile(actor, id);
    const headers = headersOf(opened);
    const isHeld = c.req.header('if-none-match')?.includes(opened.file.hash) === true;
    if (isHeld) return new Response(null, { status: 304, headers });
    const length = { 'Content-Length': String(opened.content.size) };
    return new Response(streamOf(opened.content), { headers: { ...headers, ...length } });
  });
  api.onError((error, c) => {
    if (!(error instanceof AppError)) throw error;
    // Every status of the closed list may carry a body.
    return c.text(error.inWords(deps.localeOf(c)), error.status as ContentfulStatusCode, {
      'Cache-Control': 'no-store',
    });
  });
  return api;
}

function headersOf({ file }: OpenedFile): Record<string, string> {
  const place = isShownInPage(file.mediaType) ? 'inline' : 'attachment';
  return {
    'Content-Type': file.mediaType,
    'Content-Disposition': contentDisposition(place, file.name),
    'Content-Security-Policy': securityPolicy(file.mediaType),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Kept by the browser, but asked for anew each time: a right that has ended must end here, too.
    'Cache-Control': 'private, no-cache',
    ETag: `"${file.hash}"`,
  };
}

/** Browsers do not show a PDF in a sandbox; a PDF runs nothing under our address, so the closed policy is enough for it. */
function securityPolicy(mediaType: string): string {
  const closed = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  return mediaType === CONTENT_TYPES.pdf.mediaType ? `${closed}; object-src 'self'` : `${closed}; sandbox`;
}
