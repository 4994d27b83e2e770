import { type ActionFunctionArgs, redirect } from 'react-router';
import { appOf, safeReturnPath } from './context.ts';
import { OPEN_FORM_BYTES } from './form-body.ts';
import { localeCookie, parseLocale } from './locale-cookie.ts';
import { formOrErrorPage } from './page-handlers.ts';

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const form = await formOrErrorPage(appOf(context), request, OPEN_FORM_BYTES);
  const locale = parseLocale(form.get('lang')) ?? 'vi';
  const headers = { 'Set-Cookie': localeCookie(locale) };
  return redirect(safeReturnPath(form.get('tiep')), { status: 303, headers });
}

/** Somebody who opens the address itself has nothing to see here. */
export function loader(): Response {
  return redirect('/');
}
