import { z } from '@hono/zod-openapi';
import { AppError, ERRORS, type ErrorCode } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { apiText } from './api.text.ts';

/** Refusals of the interface for programs, as RFC 9457 has them. */

const PLACES = ['path', 'query', 'header', 'body'] as const;
type Place = (typeof PLACES)[number];

/** One thing that is wrong in a request. */
export interface FieldError {
  readonly in: Place;
  /** With dots between the steps: "move.percent", "leads.0.written". */
  readonly name: string;
  /** Stable, for programs. */
  readonly code: string;
  /** For people, in the language that was asked for. */
  readonly detail: string;
}

// Object.keys says string; the keys of this closed list are the codes.
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/api#not_found' }),
    title: z.string().openapi({ example: ERRORS.not_found.vi }),
    status: z.int().openapi({ example: 404 }),
    code: z.enum(ERROR_CODES).openapi({ example: 'not_found' }),
    requestId: z.string().openapi({ example: '5f0c3a9e21' }),
    errors: z
      .array(z.object({ in: z.enum(PLACES), name: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .openapi('Problem', {
    description: 'RFC 9457. `code` is one of a closed list; `type` leads to its explanation.',
  });

export interface ProblemFacts {
  readonly requestId: string;
  readonly locale: Locale;
}

/** Says for a key of a noun's texts what a person reads; undefined for a key that the noun has no words for. */
export type FieldWords = (key: string, locale: Locale) => string | undefined;

const TYPE = 'application/problem+json; charset=utf-8';

export function problemOf(
  error: AppError,
  { requestId, locale }: ProblemFacts,
  more: { readonly words?: FieldWords | undefined; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const errors = fieldErrorsOf(error, locale, more.words);
  const body = {
    type: `/api#${error.code}`,
    title: error.inWords(locale),
    status: error.status,
    code: error.code,
    requestId,
    ...(errors.length > 0 && { errors }),
  };
  const headers = { 'Content-Type': TYPE, 'Cache-Control': 'no-store', ...more.headers };
  return new Response(JSON.stringify(body), { status: error.status, headers });
}

/** A refusal of the frame itself, which has found its words already. */
export function requestInvalid(errors: readonly FieldError[]): AppError {
  return new AppError('request_invalid', { errors });
}

function fieldErrorsOf(error: AppError, locale: Locale, words?: FieldWords): readonly FieldError[] {
  const { errors, fields } = error.details;
  // Put there by `requestInvalid` alone.
  if (error.code === 'request_invalid' && Array.isArray(errors)) return errors as readonly FieldError[];
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).map(([name, key]) => {
    const code = String(key);
    return { in: 'body', name, code, detail: words?.(code, locale) ?? apiText[locale].refused };
  });
}

/** What a schema found wrong, in the same form. */
export function fieldErrorsFrom(place: Place, error: z.ZodError, locale: Locale): FieldError[] {
  return error.issues.flatMap((issue) => issueErrors(place, issue, locale)).slice(0, MOST_ERRORS);
}

const MOST_ERRORS = 20;

function issueErrors(place: Place, issue: z.core.$ZodIssue, locale: Locale): FieldError[] {
  const t = apiText[locale];
  const name = issue.path.map(String).join('.');
  const one = (code: string, detail: string): FieldError[] => [{ in: place, name, code, detail }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        in: place,
        name: [name, shortened(key)].filter((step) => step !== '').join('.'),
        code: 'unknown',
        detail: t.unknown(shortened(key)),
      }));
    case 'invalid_type':
      return issue.input === undefined ? one('missing', t.missing) : one('type', t.type(issue.expected));
    case 'too_small':
      return one('too-small', t.tooSmall);
    case 'too_big':
      return one('too-big', t.tooBig);
    case 'invalid_format':
    case 'not_multiple_of':
      return one('format', t.format);
    case 'invalid_value':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      break;
  }
  return one('value', t.value);
}

/** Names come from outside and go into an answer. */
function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60)}…`;
}
