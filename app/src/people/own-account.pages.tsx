import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { feedText } from '../reminders/feed.text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formPassword, formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { apiKeyText } from './api-key.text.ts';
import { newPasswordIn } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { ownDataText } from './own-data.text.ts';
import { passkeyText } from './passkey.text.ts';
import { personText } from './person.text.ts';
import { secondFactorText } from './second-factor.text.ts';
import { browserOf, withCookies } from './session-cookies.ts';
import { SessionsPanel } from './sessions-panel.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale, ...app }) => ({
    sessions: (await actions.ownAccount.sessions(browserOf(args.request, app))).map(
      ({ id, device, address, since, isThis }) => ({
        id,
        isThis,
        device,
        address,
        since: momentInWords(since, { today, locale }),
      }),
    ),
    hasCode: await actions.secondFactor.isSet(browserOf(args.request, app)),
    name: actor.name,
    positions: actor.positions.map(({ title, unitName }) => `${title} · ${unitName}`),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, form) => {
    const t = personText[app.locale];
    const browser = browserOf(args.request, app);
    switch (formText(form, 'intent')) {
      case 'end-session':
        await app.actions.ownAccount.endSession(app.actor, browser, formText(form, 'session'));
        return redirectWithFlash('/tai-khoan', { text: t.sessionEnded });
      case 'end-others':
        await app.actions.ownAccount.endOtherSessions(app.actor, browser);
        return redirectWithFlash('/tai-khoan', { text: t.otherSessionsEnded });
      default:
        return await changePassword(app, form, browser);
    }
  });

async function changePassword(
  { actions, actor, locale }: SignedIn,
  form: FormData,
  browser: ReturnType<typeof browserOf>,
) {
  const wanted = newPasswordIn(form, 'newPassword');
  const cookies = await actions.ownAccount.changePassword(actor, browser, {
    current: formPassword(form, 'currentPassword'),
    wanted,
  });
  return withCookies(redirectWithFlash('/tai-khoan', { text: personText[locale].passwordChanged }), cookies);
}

export default function OwnAccountPage() {
  const { name, positions, sessions, hasCode } = useLoaderData<typeof loader>();
  const t = useTexts(personText);
  const codes = useTexts(secondFactorText);
  const data = useTexts(ownDataText);
  const keys = useTexts(apiKeyText);
  const feed = useTexts(feedText);
  const passkeys = useTexts(passkeyText);
  return (
    <Page title={t.account} lead={[name, ...positions].join(' · ')} width="narrow">
      <SessionsPanel sessions={sessions} />
      <Panel title={codes.title}>
        <p>{hasCode ? codes.isOn : codes.isOff}</p>
        <p>
          <ButtonLink to="/tai-khoan/hai-lop">{hasCode ? codes.manage : codes.open}</ButtonLink>
        </p>
      </Panel>
      <Panel title={passkeys.title}>
        <p>{passkeys.lead}</p>
        <p>
          <ButtonLink to="/tai-khoan/khoa-truy-cap">{passkeys.open}</ButtonLink>
        </p>
      </Panel>
      <PasswordPanel />
      <Panel title={data.title}>
        <p>{data.openHint}</p>
        <p>
          <ButtonLink to="/tai-khoan/du-lieu">{data.title}</ButtonLink>
        </p>
      </Panel>
      <Panel title={feed.title}>
        <p>{feed.openHint}</p>
        <p>
          <ButtonLink to="/tai-khoan/lich">{feed.open}</ButtonLink>
        </p>
      </Panel>
      <Panel title={keys.title}>
        <p>{keys.openHint}</p>
        <p>
          <ButtonLink to="/tai-khoan/khoa-api">{keys.open}</ButtonLink>
        </p>
      </Panel>
    </Page>
  );
}

function PasswordPanel() {
  const t = useTexts(personText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <Panel title={t.changePassword}>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="password" />
        <Field
          {...field('currentPassword')}
          type="password"
          label={t.currentPassword}
          required
          autoComplete="current-password"
        />
        <NewPasswordFields field={field} name="newPassword" />
        <p className="muted small">{t.otherSessionsEnd}</p>
        <SubmitButton look="primary">{t.changePassword}</SubmitButton>
      </PostForm>
    </Panel>
  );
}
