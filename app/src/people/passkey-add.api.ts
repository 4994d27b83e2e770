import type { ActionFunctionArgs } from 'react-router';
import { requireActorSettingUp } from '../web/context.ts';
import { formPassword } from '../web/form-fields.ts';
import { answerCeremony } from './passkey-begin.api.ts';
import { browserOf } from './session-cookies.ts';

/** The beginning of adding a passkey, for the script of that page: the password is asked for again. */
export const action = (args: ActionFunctionArgs): Promise<Response> =>
  answerCeremony(args, async (_app, form) => {
    const { actions, actor, ...app } = requireActorSettingUp(args);
    return await actions.passkeys.beginAdding(
      actor,
      browserOf(args.request, app),
      formPassword(form, 'password'),
      new URL(args.request.url).origin,
    );
  });
