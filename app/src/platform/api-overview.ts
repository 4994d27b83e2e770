import { ERRORS, type ErrorCode } from '../base/errors.ts';
import type { LocalText } from '../base/text.ts';
import type { Operation } from './api-operation.ts';
import { ERROR_CODES } from './api-problem.ts';

/** The interface for programs as its page shows it: plain values. */
export interface ApiOverview {
  readonly operations: readonly OverviewLine[];
  /** What every code of a refusal means. */
  readonly refusals: readonly (LocalText & { readonly code: ErrorCode; readonly status: number })[];
}

export interface OverviewLine {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly scope: string;
  readonly summary: LocalText;
}

export function overviewOf<A>(operations: readonly Operation<A>[]): ApiOverview {
  return {
    operations: operations.map(({ id, method, path, tag, scope, summary }) => ({
      id,
      method: method.toUpperCase(),
      path: `/api/v1${path}`,
      tag,
      scope,
      summary,
    })),
    refusals: ERROR_CODES.map((code) => ({ code, ...ERRORS[code] })),
  };
}
