import type { ActionFunctionArgs } from 'react-router';
import { requireActorSettingUp } from '../web/context.ts';
import { answerCeremony } from './passkey-begin.api.ts';
import { browserOf } from './session-cookies.ts';

/** The beginning of adding a passkey, for the script of that page: the password is asked for again. */
export const action = (args: ActionFunctionArgs): Promise<Response> =>
  answerCeremony(args, async (_app, form) => {
    const { actions, actor, ...app } = requireActorSettingUp(args);
    const password = form.get('password');
    return await actions.passkeys.beginAdding(
      actor,
      browserOf(args.request, app),
      typeof password === 'string' ? password : '',
      new URL(args.request.url).origin,
    );
  });
