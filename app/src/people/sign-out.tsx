import { type ActionFunctionArgs, redirect } from 'react-router';
import { appOf } from '../web/context.ts';
import { redirectWithCookies } from './session-cookies.ts';

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const { actions, actor, halfway } = appOf(context);
  // The other server has a session of its own, which may have to be ended as well.
  const to = actions.openId.name === null ? '/dang-nhap' : '/dang-nhap?ra=1';
  return redirectWithCookies(to, await actions.signIn.signOut(request.headers, actor ?? halfway?.actor));
}

/** Following a link must not sign anybody out. */
export function loader(): Response {
  return redirect('/');
}
