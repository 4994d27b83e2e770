import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { apiOverviewText } from './api-overview.text.ts';
import { appOf } from './context.ts';

/** The same for everybody, signed in or not: it tells of the software, and of nothing in it. */
export function loader({ context }: LoaderFunctionArgs) {
  const { actions, locale } = appOf(context);
  const { operations, refusals } = actions.apiOverview();
  return {
    operations: operations.map(({ summary, ...line }) => ({ ...line, what: summary[locale] })),
    refusals: refusals.map((refusal) => ({
      code: refusal.code,
      status: refusal.status,
      meaning: refusal[locale],
    })),
  };
}

type Data = ReturnType<typeof loader>;

type Line = Data['operations'][number];

const methodCell = ({ method }: Line) => <code>{method}</code>;
const pathCell = ({ path }: Line) => <code>{path}</code>;
const scopeCell = ({ scope }: Line) => <code>{scope}</code>;
const codeCell = ({ code }: Data['refusals'][number]) => <code id={code}>{code}</code>;

export default function ApiOverviewPage() {
  const { operations, refusals } = useLoaderData<typeof loader>();
  const t = useTexts(apiOverviewText);
  const lines: readonly Column<Line>[] = [
    { key: 'what', head: t.what, cell: ({ what }) => what },
    { key: 'method', head: t.method, cell: methodCell },
    { key: 'path', head: t.path, cell: pathCell },
    { key: 'scope', head: t.scope, cell: scopeCell },
  ];
  const codes: readonly Column<Data['refusals'][number]>[] = [
    // The address of a refusal leads to its line.
    { key: 'code', head: t.code, cell: codeCell },
    { key: 'status', head: t.status, cell: ({ status }) => status, align: 'number' },
    { key: 'meaning', head: t.meaning, cell: ({ meaning }) => meaning },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <Panel>
        <p>{t.key}</p>
        <p>
          <a href="/api/v1/openapi.json">{t.document}</a>
        </p>
      </Panel>
      <Panel title={t.operations}>
        <Table
          caption={t.operations}
          captionHidden
          columns={lines}
          rows={operations}
          rowKey={({ id }) => id}
        />
      </Panel>
      <Panel title={t.refusals}>
        <Table
          caption={t.refusals}
          captionHidden
          columns={codes}
          rows={refusals}
          rowKey={({ code }) => code}
        />
      </Panel>
    </Page>
  );
}
