import type { ActionFunctionArgs } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import { type AppContext, appOf } from '../web/context.ts';
import { OPEN_FORM_BYTES, readForm } from '../web/form-body.ts';
import { refusalOf } from '../web/refusal.ts';
import type { Ceremony } from './passkey.actions.ts';
import { passkeyText } from './passkey.text.ts';
import { browserOf, withCookies } from './session-cookies.ts';

/** The beginning of signing in with a passkey, for the script of that page. */
export const action = (args: ActionFunctionArgs): Promise<Response> =>
  answerCeremony(args, async (app) =>
    app.actions.passkeys.beginSignIn(browserOf(args.request, app), new URL(args.request.url).origin),
  );

/** Options as JSON with their cookie, or a refusal in words. */
export async function answerCeremony(
  { request, context }: ActionFunctionArgs,
  begin: (app: AppContext, form: FormData) => Promise<Ceremony>,
): Promise<Response> {
  const app = appOf(context);
  try {
    const { options, cookies } = await begin(app, await readForm(request, OPEN_FORM_BYTES));
    return withCookies(Response.json({ options }, { headers: { 'Cache-Control': 'no-store' } }), cookies);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const isPassword = JSON.stringify(refusal.details).includes('passwordWrong');
    const text = isPassword ? passkeyText[app.locale].passwordWrong : ERRORS[refusal.code][app.locale];
    return Response.json({ code: refusal.code, text }, { status: refusal.status });
  }
}
