import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { appOf, safeReturnPath } from '../web/context.ts';
import { orBackToSignIn } from './openid.api.ts';
import { browserOf, withCookies } from './session-cookies.ts';

/** Back from the server that vouches for people. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const app = appOf(context);
  const { searchParams } = new URL(request.url);
  const given = ['code', 'state', 'iss', 'error'].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value.slice(0, 4000)] as const];
  });
  return await orBackToSignIn(app, async () => {
    const answer = Object.fromEntries(given);
    const { to, cookies } = await app.actions.openId.finish(answer, browserOf(request, app));
    return withCookies(redirect(safeReturnPath(to)), cookies);
  });
}
