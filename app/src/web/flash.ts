import { redirect } from 'react-router';
import { z } from 'zod';
import { cookieValue } from './cookies.ts';

/** A message for the next page: what was done, and, where possible, the form that undoes it. */
export interface Flash {
  readonly text: string;
  readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> } | undefined;
}

const COOKIE = 'flash';
const FLASH = z.object({
  text: z.string().max(500),
  undo: z
    .object({
      action: z.string().regex(/^\/(?![/\\])/),
      fields: z.record(z.string(), z.string()),
    })
    .optional(),
});

/** Ends a form: go to a page (303) and say there what was done. The cookie lives for a minute and is shown once. */
export function redirectWithFlash(to: string, flash: Flash): Response {
  const value = encodeURIComponent(JSON.stringify(flash));
  return redirect(to, {
    status: 303,
    headers: { 'Set-Cookie': `${COOKIE}=${value}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax` },
  });
}

/** Reads the message of the last form out of the Cookie header; null when there is none or it is malformed. */
export function readFlash(cookieHeader: string | null): Flash | null {
  const value = cookieValue(cookieHeader, COOKIE);
  if (value === null || value === '') return null;
  try {
    const parsed = FLASH.safeParse(JSON.parse(decodeURIComponent(value)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Malformed by somebody else: a lost message is not worth an error.
    return null;
  }
}

export const CLEAR_FLASH = `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
