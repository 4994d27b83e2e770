import { type ActionFunctionArgs, redirect } from 'react-router';
import { appOf } from '../web/context.ts';
import { redirectWithCookies } from './session-cookies.ts';

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const { actions, actor } = appOf(context);
  return redirectWithCookies('/dang-nhap', await actions.signIn.signOut(request.headers, actor));
}

/** Following a link must not sign anybody out. */
export function loader(): Response {
  return redirect('/');
}
