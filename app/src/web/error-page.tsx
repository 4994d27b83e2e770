import { isRouteErrorResponse } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import type { ErrorPageData } from './refusal.ts';
import { shellText } from './shell.text.ts';

/** What happened, what to do, and the number under which the log has it. */
export function ErrorPage(props: { readonly error: unknown; readonly requestId: string | null }) {
  const t = useTexts(shellText);
  const locale = useLocale();
  const { status, text, requestId } = readError(props.error, locale);
  const id = requestId ?? props.requestId;
  return (
    <div className="error-page">
      <Page title={titleOf(status, t)} width="narrow">
        <p>{text}</p>
        <ButtonRow>
          {status === 401 && (
            <ButtonLink look="primary" to="/dang-nhap">
              {t.signIn}
            </ButtonLink>
          )}
          {status >= 500 && (
            <ButtonLink look="primary" to="." reloadDocument>
              {t.retry}
            </ButtonLink>
          )}
          <ButtonLink to="/">{t.home}</ButtonLink>
        </ButtonRow>
        {id !== null && <p className="request-id">{t.requestNumber(id)}</p>}
      </Page>
    </div>
  );
}

type ShellTexts = (typeof shellText)['vi'];

function titleOf(status: number, t: ShellTexts): string {
  if (status === 401) return t.title401;
  if (status === 403) return t.title403;
  if (status === 404) return t.title404;
  return status >= 500 ? t.title500 : t.titleOther;
}

interface ErrorView {
  readonly status: number;
  readonly text: string;
  readonly requestId: string | null;
}

function readError(error: unknown, locale: Locale): ErrorView {
  if (!isRouteErrorResponse(error)) return { status: 500, text: ERRORS.internal[locale], requestId: null };
  if (isErrorPageData(error.data)) {
    return { status: error.status, text: error.data.text, requestId: error.data.requestId };
  }
  // Refusals of the router itself: an unknown address, a method that a page does not take.
  const code = error.status === 404 || error.status === 405 ? 'not_found' : 'internal';
  return { status: error.status, text: ERRORS[code][locale], requestId: null };
}

function isErrorPageData(value: unknown): value is ErrorPageData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'requestId' in value &&
    typeof value.requestId === 'string'
  );
}
