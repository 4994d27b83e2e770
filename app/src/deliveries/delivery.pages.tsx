import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type DeliveryId, parseId } from '../base/ids.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import type { SeenDelivery } from './delivery.actions.ts';
import { deliveryText } from './delivery.text.ts';
import { namesSecrets, withoutSecrets } from './delivery.ts';
import { DeliveryStateMark } from './delivery-state.tsx';
import './deliveries.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const seen = await actions.deliveries.see(actor, idIn(args.params['deliveryId']));
    const { delivery, attempts, mayResend, mayGiveUp } = seen;
    const inWords = (at: string | null) =>
      at === null ? null : momentInWords(Temporal.Instant.from(at), { today, locale });
    const text = contentOf(seen);
    return {
      id: delivery.id,
      subject: delivery.subject,
      recipient: delivery.recipient,
      address: delivery.address,
      channel: delivery.channel,
      state: delivery.state,
      made: inWords(delivery.madeAt),
      sent: inWords(delivery.sentAt),
      next: delivery.state === 'failed' ? inWords(delivery.nextAttemptAt) : null,
      content: withoutSecrets(text),
      hasSecrets: namesSecrets(text),
      attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: inWords(at) })),
      mayResend,
      mayGiveUp,
    };
  });

function idIn(text: string | undefined): DeliveryId {
  const id = parseId<DeliveryId>(text);
  if (id === null) throw new AppError('not_found');
  return id;
}

function contentOf({ delivery: { channel, content } }: SeenDelivery): string {
  return channel === 'email' && 'text' in content
    ? String(content['text'])
    : JSON.stringify(content, null, 2);
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = idIn(args.params['deliveryId']);
    const t = deliveryText[locale];
    if (formText(form, 'intent') === 'give-up') {
      await actions.deliveries.giveUp(actor, id);
      return redirectWithFlash(`/gui-di/${id}`, { text: t.gaveUp });
    }
    await actions.deliveries.resend(actor, id);
    return redirectWithFlash(`/gui-di/${id}`, { text: t.resent });
  });

export default function DeliveryPage() {
  const seen = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  return (
    <Page title={seen.subject} lead={t[`channel.${seen.channel}`]} width="narrow">
      <Facts />
      <Acts />
      <Panel title={t.content}>
        {seen.hasSecrets && <p className="muted">{t.secretsHidden}</p>}
        <pre className="delivery-content">{seen.content}</pre>
      </Panel>
      <Attempts />
      <p>
        <Link to="/gui-di">{t.back}</Link>
      </p>
    </Page>
  );
}

function Facts() {
  const { recipient, address, state, made, sent, next, id } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  return (
    <Panel>
      <p>
        <DeliveryStateMark state={state} />
      </p>
      <p>
        {t.to}: <b>{recipient === '' ? address : `${recipient} <${address}>`}</b>
        <br />
        {t.made}: {made?.full}
        {sent !== null && (
          <>
            <br />
            {t.sentAt}: {sent.full}
          </>
        )}
        {next !== null && (
          <>
            <br />
            {t.next}: {next.full}
          </>
        )}
        <br />
        {t.number}: <code>{id}</code>
      </p>
    </Panel>
  );
}

function Acts() {
  const { mayResend, mayGiveUp } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  const failure = useFailure();
  if (!mayResend && !mayGiveUp) return <FormProblem failure={failure} />;
  return (
    <PostForm>
      <FormProblem failure={failure} />
      {mayResend && <p className="muted">{t.resendHint}</p>}
      <ButtonRow>
        {mayResend && (
          <Button name="intent" value="resend">
            {t.resend}
          </Button>
        )}
        {mayGiveUp && (
          <Button name="intent" value="give-up" look="danger">
            {t.giveUp}
          </Button>
        )}
      </ButtonRow>
    </PostForm>
  );
}

function Attempts() {
  const { attempts } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  return (
    <Panel title={t.attempts}>
      {attempts.length === 0 ? (
        <p className="muted">{t.noAttempt}</p>
      ) : (
        <Table
          caption={t.attempts}
          captionHidden
          rows={attempts}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'number', head: t.attempt, cell: ({ number }) => number },
            { key: 'at', head: t.at, cell: when },
            { key: 'outcome', head: t.outcome, cell: ({ outcome }) => t[`outcome.${outcome}`] },
            {
              key: 'answer',
              head: t.answer,
              cell: ({ status, error }) => [status, error].filter((part) => part !== null).join(' · '),
            },
            { key: 'took', head: t.took, align: 'number', cell: ({ tookMs }) => t.ms(tookMs) },
          ]}
        />
      )}
    </Panel>
  );
}

function when({ at }: { readonly at: { readonly text: string; readonly full: string } | null }) {
  return <time title={at?.full}>{at?.text}</time>;
}
