import { redirect } from 'react-router';
import type { AppContext } from '../web/context.ts';

/** Ends a form: go to a page (303) with a session begun or ended. */
export function redirectWithCookies(to: string, cookies: readonly string[]): Response {
  return withCookies(redirect(to, { status: 303 }), cookies);
}

export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/**
 * Whether the browser came by HTTPS, directly or through a proxy that says so. A browser that claims it falsely only
 * keeps its own cookie from being sent.
 */
export function cameByHttps(request: Request): boolean {
  return new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
}

/** What is known of the browser, its own cookie included. */
export function browserOf(
  request: Request,
  { address, requestId }: Pick<AppContext, 'address' | 'requestId'>,
) {
  return {
    address,
    requestId,
    secure: cameByHttps(request),
    userAgent: request.headers.get('user-agent'),
    cookie: request.headers.get('cookie'),
  };
}
