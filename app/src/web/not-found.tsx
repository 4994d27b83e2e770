import { data, type LoaderFunctionArgs } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import { appOf } from './context.ts';
import type { ErrorPageData } from './refusal.ts';

function refuse({ context }: Pick<LoaderFunctionArgs, 'context'>): never {
  const { locale, requestId } = appOf(context);
  const page: ErrorPageData = { code: 'not_found', text: ERRORS.not_found[locale], requestId };
  throw data(page, { status: ERRORS.not_found.status });
}

export const loader = refuse;
export const action = refuse;

// The error page of the shell is shown instead; the component only makes this a page rather than a bare answer.
export default function NotFound() {
  return null;
}
