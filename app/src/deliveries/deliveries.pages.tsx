import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { type DeliveryId, type EndpointId, parseId } from '../base/ids.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { deliveryText } from './delivery.text.ts';
import { CHANNELS, DELIVERY_STATES, type DeliveryFilter } from './delivery.ts';
import { DeliveryStateMark } from './delivery-state.tsx';
import './deliveries.css';

const HERE = '/gui-di';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const filter = readFilter(searchParams);
    const before = parseId<DeliveryId>(searchParams.get('truoc'));
    const { deliveries, older, counts } = await actions.deliveries.list(actor, filter, before);
    return {
      lines: deliveries.map(({ id, subject, recipient, address, channel, state, madeAt }) => ({
        id,
        subject,
        recipient,
        address,
        channel,
        state,
        at: momentInWords(Temporal.Instant.from(madeAt), { today, locale }),
      })),
      older,
      continued: before !== null,
      counts,
      asked: { words: filter.words ?? '', channel: filter.channel ?? '', state: filter.state ?? '' },
      mail: actions.deliveries.mailState(actor),
    };
  });

/** What the address asks for; what it cannot mean is left out rather than refused. */
function readFilter(parameters: URLSearchParams): DeliveryFilter {
  const words = parameters.get('tim')?.normalize('NFC').trim().slice(0, 100) ?? '';
  const channel = CHANNELS.find((known) => known === parameters.get('kenh'));
  const state = DELIVERY_STATES.find((known) => known === parameters.get('trang-thai'));
  const endpointId = parseId<EndpointId>(parameters.get('webhook'));
  return {
    ...(endpointId !== null && { endpointId }),
    ...(words !== '' && { words }),
    ...(channel !== undefined && { channel }),
    ...(state !== undefined && { state }),
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const address = formText(form, 'address');
    await actions.deliveries.testMail(actor, address, locale);
    return redirectWithFlash(HERE, { text: deliveryText[locale].tested(address) });
  });

export default function DeliveriesPage() {
  const { lines, asked } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  const narrowed = asked.words !== '' || asked.channel !== '' || asked.state !== '';
  return (
    <Page
      title={t.deliveries}
      lead={t.deliveriesLead}
      aside={<ButtonLink to="/webhook">{t['channel.webhook']}</ButtonLink>}
    >
      <MailPanel />
      <Question />
      {lines.length === 0 ? (
        <EmptyState title={t.none} act={narrowed ? <ButtonLink to={HERE}>{t.clear}</ButtonLink> : undefined}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <DeliveryTable />
      )}
      <Older />
    </Page>
  );
}

/** Whether e-mail can be sent, and a trial of it. */
function MailPanel() {
  const { mail } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  const failure = useFailure();
  return (
    <Panel>
      {mail.configured ? <p>{t.mailOn(mail.server, mail.from)}</p> : <Notice kind="warn">{t.mailOff}</Notice>}
      {mail.address === null && <Notice kind="warn">{t.addressMissing}</Notice>}
      {mail.configured && (
        <PostForm className="delivery-test">
          <FormProblem failure={failure} />
          <Field {...fieldsOf(failure, t)('address')} type="email" label={t.testAddress} required />
          <SubmitButton>{t.test}</SubmitButton>
        </PostForm>
      )}
    </Panel>
  );
}

function addressOf(
  asked: { words: string; channel: string; state: string },
  more: Record<string, string> = {},
) {
  const given = { tim: asked.words, kenh: asked.channel, 'trang-thai': asked.state, ...more };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString();
  return query === '' ? HERE : `${HERE}?${query}`;
}

/** Search as a plain form, filters as links: the question stands in the address. */
function Question() {
  const { asked, counts } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  return (
    <>
      <Filters
        label={t.filterState}
        filters={['' as const, ...DELIVERY_STATES].map((state) => ({
          to: addressOf({ ...asked, state }),
          label: state === '' ? t.allStates : `${t[`state.${state}`]} (${counts[state]})`,
          current: asked.state === state,
        }))}
      />
      <Filters
        label={t.filterChannel}
        filters={['' as const, ...CHANNELS].map((channel) => ({
          to: addressOf({ ...asked, channel }),
          label: channel === '' ? t.allChannels : t[`channel.${channel}`],
          current: asked.channel === channel,
        }))}
      />
      <search>
        <Form method="get" action={HERE} className="delivery-question" key={addressOf(asked)}>
          <Field name="tim" type="search" label={t.searchLabel} required={false} defaultValue={asked.words} />
          {asked.channel !== '' && <input type="hidden" name="kenh" value={asked.channel} />}
          {asked.state !== '' && <input type="hidden" name="trang-thai" value={asked.state} />}
          <ButtonRow>
            <Button>{t.search}</Button>
          </ButtonRow>
        </Form>
      </search>
    </>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['lines'][number];

function DeliveryTable() {
  const { lines } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  return (
    <Table
      caption={t.deliveries}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'subject', head: t.subject, cell: subjectOf },
        { key: 'to', head: t.to, cell: receiver },
        { key: 'channel', head: t.channel, cell: ({ channel }) => t[`channel.${channel}`] },
        { key: 'state', head: t.state, cell: stateOf },
        { key: 'at', head: t.at, cell: when },
      ]}
    />
  );
}

function subjectOf({ id, subject }: Line) {
  return <Link to={`${HERE}/${id}`}>{subject}</Link>;
}

function receiver({ recipient, address }: Line) {
  return (
    <span className="delivery-to">
      {recipient}
      <span className={recipient === '' ? undefined : 'muted small'}>{address}</span>
    </span>
  );
}

function stateOf({ state }: Line) {
  return <DeliveryStateMark state={state} />;
}

function when({ at }: Line) {
  return <time title={at.full}>{at.text}</time>;
}

function Older() {
  const { older, continued, asked } = useLoaderData<typeof loader>();
  const t = useTexts(deliveryText);
  if (older === null && !continued) return null;
  return (
    <nav className="pages" aria-label={t.deliveries}>
      {continued && <ButtonLink to={addressOf(asked)}>{t.newest}</ButtonLink>}
      {older !== null && (
        <ButtonLink to={addressOf(asked, { truoc: older })} rel="next">
          {t.older}
        </ButtonLink>
      )}
    </nav>
  );
}
