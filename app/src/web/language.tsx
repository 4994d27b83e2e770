import { type ActionFunctionArgs, redirect } from 'react-router';
import { safeReturnPath } from './context.ts';
import { localeCookie, parseLocale } from './locale-cookie.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const locale = parseLocale(form.get('lang')) ?? 'vi';
  const headers = { 'Set-Cookie': localeCookie(locale) };
  return redirect(safeReturnPath(form.get('tiep')), { status: 303, headers });
}

/** Somebody who opens the address itself has nothing to see here. */
export function loader(): Response {
  return redirect('/');
}
