import { LOCALES, type Locale } from '../base/text.ts';
import { cookieValue } from './cookies.ts';

const COOKIE = 'lang';
const YEAR_SECONDS = 31_536_000;

/** The language chosen earlier; Vietnamese unless somebody chose another. */
export function localeOfCookies(cookieHeader: string | null | undefined): Locale {
  return parseLocale(cookieValue(cookieHeader ?? null, COOKIE)) ?? 'vi';
}

export function parseLocale(text: unknown): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}

export function localeCookie(locale: Locale): string {
  return `${COOKIE}=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`;
}
