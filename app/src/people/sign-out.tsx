import { type ActionFunctionArgs, redirect } from 'react-router';
import { appOf } from '../web/context.ts';
import { redirectWithCookies } from './session-cookies.ts';

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const { actions, actor, halfway } = appOf(context);
  return redirectWithCookies(
    '/dang-nhap',
    await actions.signIn.signOut(request.headers, actor ?? halfway?.actor),
  );
}

/** Following a link must not sign anybody out. */
export function loader(): Response {
  return redirect('/');
}
