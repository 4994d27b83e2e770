import { type LoaderFunctionArgs, redirect } from 'react-router';
import { type AppContext, appOf, safeReturnPath } from '../web/context.ts';
import { errorPageOf, refusalOf } from '../web/refusal.ts';
import { browserOf, withCookies } from './session-cookies.ts';

/** To the server that vouches for people. A link, so that it works without script and without leaving a form. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const app = appOf(context);
  const target = safeReturnPath(new URL(request.url).searchParams.get('tiep'));
  if (app.actor !== null) return redirect(target);
  return await orBackToSignIn(app, async () => {
    const { to, cookies } = await app.actions.openId.begin(target, browserOf(request, app));
    return withCookies(redirect(to, { headers: { 'Cache-Control': 'no-store' } }), cookies);
  });
}

/** What went wrong is said on the sign-in page, where the other ways in are. */
export async function orBackToSignIn(app: AppContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code !== 'sign_in_failed') throw errorPageOf(error, app);
    return redirect(`/dang-nhap?loi=${String(refusal.details['reason'])}`);
  }
}
