import { type LoaderFunctionArgs, redirect } from 'react-router';
import { appOf } from '../web/context.ts';
import { orBackToSignIn } from './openid.api.ts';

/** After signing out here: signing out of the other server, which asks for itself whether that is meant. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const app = appOf(context);
  return await orBackToSignIn(app, async () => redirect(await app.actions.openId.signOutAddress()));
}
