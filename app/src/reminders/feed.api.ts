import type { LoaderFunctionArgs } from 'react-router';
import { appOf } from '../web/context.ts';

/** What calendar programmes read, by the secret in the address alone: `/lich.ics?khoa=…`, which no log of ours keeps. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const secret = new URL(request.url).searchParams.get('khoa') ?? '';
  const file = await appOf(context).actions.reminders.calendarFile(secret.slice(0, 200));
  if (file === null) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const headers = { ETag: file.etag, 'Cache-Control': 'private, no-cache' };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''));
  if (known.includes(file.etag)) return new Response(null, { status: 304, headers });
  return new Response(file.text, {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
