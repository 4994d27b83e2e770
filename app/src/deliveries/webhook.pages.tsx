import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type EndpointId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { DeliveryStateMark } from './delivery-state.tsx';
import { EndpointFields, readEndpoint, SecretShown } from './endpoint-form.tsx';
import { EndpointState } from './endpoint-state.tsx';
import { webhookText } from './webhook.text.ts';
import './deliveries.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { endpoint, latest } = await actions.webhooks.see(actor, idIn(args.params['endpointId']));
    const inWords = (at: string) => momentInWords(Temporal.Instant.from(at), { today, locale });
    const { id, name, url, events, state, offBecause, failingSince } = endpoint;
    return {
      endpoint: { id, name, url, events, state, offBecause },
      failingSince: failingSince === null ? null : inWords(failingSince).full,
      formerUntil: formerUntil(endpoint.formerUntil, (at) => inWords(at).full),
      latest: latest.map((line) => ({
        id: line.id,
        subject: line.subject,
        state: line.state,
        at: inWords(line.madeAt),
      })),
    };
  });

function formerUntil(until: string | null, inWords: (at: string) => string): string | null {
  if (until === null) return null;
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(until), Temporal.Now.instant()) <= 0;
  return isOver ? null : inWords(until);
}

function idIn(text: string | undefined): EndpointId {
  const id = parseId<EndpointId>(text);
  if (id === null) throw new AppError('not_found');
  return id;
}

const FLASH = {
  test: 'tested',
  off: 'switchedOff',
  on: 'switchedOn',
} as const;

function flashText(intent: keyof typeof FLASH, locale: Locale): string {
  return webhookText[locale][FLASH[intent]];
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = idIn(args.params['endpointId']);
    const here = `/webhook/${id}`;
    const intent = formText(form, 'intent');
    switch (intent) {
      case 'rotate':
        return data(await actions.webhooks.rotate(actor, id), { headers: { 'Cache-Control': 'no-store' } });
      case 'test':
        await actions.webhooks.test(actor, id);
        return redirectWithFlash(here, { text: flashText(intent, locale) });
      case 'on':
      case 'off':
        await actions.webhooks.switch(actor, id, intent);
        return redirectWithFlash(here, { text: flashText(intent, locale) });
      default:
        await actions.webhooks.change(actor, id, readEndpoint(form));
        return redirectWithFlash(here, { text: webhookText[locale].saved });
    }
  });

export default function WebhookPage() {
  const { endpoint, failingSince, formerUntil: former } = useLoaderData<typeof loader>();
  const t = useTexts(webhookText);
  const made = useActionData<{ readonly id?: string; readonly secret?: string }>();
  const failure = useFailure();
  if (made?.id !== undefined && made.secret !== undefined) {
    return <SecretShown id={made.id} secret={made.secret} />;
  }
  return (
    <Page title={endpoint.name} lead={t.webhooks} width="narrow">
      {endpoint.offBecause !== null && <Notice kind="warn">{t[`off.${endpoint.offBecause}`]}</Notice>}
      {endpoint.state === 'on' && failingSince !== null && (
        <Notice kind="warn">{t.failingSince(failingSince)}</Notice>
      )}
      <Acts />
      <Latest />
      <Panel title={t.url}>
        <PostForm>
          <FormProblem failure={failure} />
          <EndpointFields endpoint={endpoint} />
          <SubmitButton look="primary">{t.save}</SubmitButton>
        </PostForm>
      </Panel>
      <Panel title={t.secret}>
        <p className="muted">{former === null ? t.rotateHint : t.formerUntil(former)}</p>
        <PostForm>
          <Button name="intent" value="rotate">
            {t.rotate}
          </Button>
        </PostForm>
      </Panel>
      <p>
        <Link to="/webhook">{t.toAll}</Link>
      </p>
    </Page>
  );
}

function Acts() {
  const { endpoint, failingSince } = useLoaderData<typeof loader>();
  const t = useTexts(webhookText);
  const isOn = endpoint.state === 'on';
  return (
    <Panel>
      <p>
        <EndpointState state={endpoint.state} failing={failingSince !== null} />
      </p>
      <PostForm>
        <ButtonRow>
          <Button name="intent" value="test">
            {t.test}
          </Button>
          <Button name="intent" value={isOn ? 'off' : 'on'} look={isOn ? 'danger' : undefined}>
            {isOn ? t.switchOff : t.switchOn}
          </Button>
        </ButtonRow>
        {isOn && <p className="muted small">{t.switchOffHint}</p>}
      </PostForm>
    </Panel>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['latest'][number];

function Latest() {
  const { latest, endpoint } = useLoaderData<typeof loader>();
  const t = useTexts(webhookText);
  return (
    <Panel title={t.latest}>
      {latest.length === 0 ? (
        <p className="muted">{t.noDelivery}</p>
      ) : (
        <>
          <Table
            caption={t.latest}
            captionHidden
            rows={latest}
            rowKey={({ id }) => id}
            columns={[
              { key: 'event', head: t.event, cell: eventOf },
              { key: 'state', head: t.state, cell: stateOf },
              { key: 'at', head: t.at, cell: when },
            ]}
          />
          <p>
            <Link to={`/gui-di?webhook=${endpoint.id}`}>{t.allOfThis}</Link>
          </p>
        </>
      )}
    </Panel>
  );
}

function eventOf({ id, subject }: Line) {
  return <Link to={`/gui-di/${id}`}>{subject}</Link>;
}

function stateOf({ state }: Line) {
  return <DeliveryStateMark state={state} />;
}

function when({ at }: Line) {
  return <time title={at.full}>{at.text}</time>;
}
