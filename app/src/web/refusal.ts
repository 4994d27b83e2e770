import { data } from 'react-router';
import { ERRORS, type ErrorCode } from '../base/errors.ts';
import type { AppContext } from './context.ts';

/** An AppError as pages see it. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Recognises an AppError by its name and code. `instanceof` does not work here: actions throw the class of the
 * unbuilt server, and the bundle of the pages holds another copy of it.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || error.name !== 'AppError' || !('code' in error)) return null;
  const { code } = error;
  if (typeof code !== 'string' || !isErrorCode(code)) return null;
  const details = 'details' in error && isRecord(error.details) ? error.details : {};
  return { code, status: ERRORS[code].status, details };
}

/** What the error page of the shell shows; thrown as a response so that it survives to the browser. */
export interface ErrorPageData {
  readonly code: ErrorCode;
  readonly text: string;
  readonly requestId: string;
}

/** Turns an AppError into a thrown response with its status; any other error is returned as it is, to be thrown on. */
export function errorPageOf(error: unknown, app: Pick<AppContext, 'locale' | 'requestId'>): unknown {
  const refusal = refusalOf(error);
  if (refusal === null) return error;
  const page: ErrorPageData = {
    code: refusal.code,
    text: ERRORS[refusal.code][app.locale],
    requestId: app.requestId,
  };
  return data(page, { status: refusal.status });
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
