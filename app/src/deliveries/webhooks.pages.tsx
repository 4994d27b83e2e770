import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { EndpointFields, readEndpoint, SecretShown } from './endpoint-form.tsx';
import { EndpointState } from './endpoint-state.tsx';
import { webhookText } from './webhook.text.ts';
import './deliveries.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => ({
    endpoints: (await actions.webhooks.list(actor)).map(({ id, name, url, state, failingSince }) => ({
      id,
      name,
      url,
      state,
      failing: failingSince !== null,
    })),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor }, form) => {
    const made = await actions.webhooks.add(actor, readEndpoint(form));
    return data(made, { headers: { 'Cache-Control': 'no-store' } });
  });

export default function WebhooksPage() {
  const { endpoints } = useLoaderData<typeof loader>();
  const t = useTexts(webhookText);
  const made = useActionData<{ readonly id?: string; readonly secret?: string }>();
  if (made?.id !== undefined && made.secret !== undefined) {
    return <SecretShown id={made.id} secret={made.secret} />;
  }
  return (
    <Page
      title={t.webhooks}
      lead={t.webhooksLead}
      aside={<ButtonLink to="/gui-di">{t.deliveries}</ButtonLink>}
    >
      {endpoints.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <EndpointTable />}
      <AddForm />
    </Page>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['endpoints'][number];

function EndpointTable() {
  const { endpoints } = useLoaderData<typeof loader>();
  const t = useTexts(webhookText);
  return (
    <Table
      caption={t.webhooks}
      captionHidden
      rows={endpoints}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: nameOf },
        { key: 'url', head: t.url, cell: urlOf },
        { key: 'state', head: t.state, cell: stateOf },
      ]}
    />
  );
}

function nameOf({ id, name }: Line) {
  return <Link to={`/webhook/${id}`}>{name}</Link>;
}

function urlOf({ url }: Line) {
  return <span className="delivery-to">{url}</span>;
}

function stateOf({ state, failing }: Line) {
  return <EndpointState state={state} failing={failing} />;
}

function AddForm() {
  const t = useTexts(webhookText);
  const failure = useFailure();
  return (
    <Panel title={t.add}>
      <PostForm>
        <FormProblem failure={failure} />
        <EndpointFields />
        <SubmitButton look="primary">{t.add}</SubmitButton>
      </PostForm>
    </Panel>
  );
}
