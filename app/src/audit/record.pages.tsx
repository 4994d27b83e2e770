import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { auditText } from './audit.text.ts';
import { auditActionText } from './audit-action.text.ts';
import { RECORDED_ACTIONS } from './audit-entry.ts';
import { type EntryLine, entryLine } from './entry-words.ts';
import { readBefore, readRecordFilter } from './record-address.ts';
import './record.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const filter = readRecordFilter(searchParams);
    const before = readBefore(searchParams);
    const { entries, older } = await actions.record.list(actor, filter, before);
    searchParams.delete('truoc');
    return {
      lines: entries.map((entry) => entryLine(entry, { today, locale })),
      older,
      continued: before !== undefined,
      asked: {
        who: filter.who ?? '',
        action: filter.action ?? '',
        from: filter.from?.toString() ?? '',
        to: filter.to?.toString() ?? '',
        objectKind: filter.objectKind ?? '',
        objectId: filter.objectId ?? '',
      },
      narrowed: Object.keys(filter).length > 0,
      // Of the same question, for the way to older entries and for the export.
      question: searchParams.toString(),
    };
  });

export default function RecordPage() {
  const { lines, narrowed } = useLoaderData<typeof loader>();
  const t = useTexts(auditText);
  return (
    <Page title={t.record} lead={t.recordHint} aside={<Exports />}>
      <Question />
      {lines.length === 0 ? (
        <EmptyState
          title={t.none}
          act={narrowed ? <ButtonLink to="/nhat-ky">{t.clear}</ButtonLink> : undefined}
        >
          {t.noneHint}
        </EmptyState>
      ) : (
        <EntryTable lines={lines} caption={t.record} />
      )}
      <Older />
    </Page>
  );
}

function Exports() {
  const { question } = useLoaderData<typeof loader>();
  const t = useTexts(auditText);
  const to = (format: string) => `/nhat-ky/xuat?${question === '' ? '' : `${question}&`}dang=${format}`;
  return (
    <ButtonRow>
      <ButtonLink to="/nhat-ky/luu-tru">{t.retention}</ButtonLink>
      <ButtonLink to={to('csv')} reloadDocument>
        {t.exportCsv}
      </ButtonLink>
      <ButtonLink to={to('jsonl')} reloadDocument>
        {t.exportJson}
      </ButtonLink>
    </ButtonRow>
  );
}

/** A plain form that asks: the question stands in the address, can be kept and sent. */
function Question() {
  const { asked, narrowed, question } = useLoaderData<typeof loader>();
  const t = useTexts(auditText);
  const actions = useTexts(auditActionText);
  return (
    <search>
      <Form method="get" action="/nhat-ky" className="record-question" key={question} aria-label={t.ask}>
        <Field
          name="ai"
          type="search"
          label={t.who}
          hint={t.whoHint}
          required={false}
          defaultValue={asked.who}
        />
        <Select
          name="viec"
          label={t.what}
          placeholder={t.anything}
          defaultValue={asked.action}
          options={RECORDED_ACTIONS.map((action) => ({ value: action, label: actions[action] }))}
        />
        <Field name="tu" type="date" label={t.from} defaultValue={asked.from} />
        <Field name="den" type="date" label={t.to} defaultValue={asked.to} />
        {asked.objectId !== '' && <input type="hidden" name="loai" value={asked.objectKind} />}
        {asked.objectId !== '' && <input type="hidden" name="ma" value={asked.objectId} />}
        <ButtonRow>
          <Button>{t.find}</Button>
          {narrowed && <ButtonLink to="/nhat-ky">{t.clear}</ButtonLink>}
        </ButtonRow>
      </Form>
    </search>
  );
}

function EntryTable({ lines, caption }: { readonly lines: readonly EntryLine[]; readonly caption: string }) {
  const t = useTexts(auditText);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={({ seq }) => String(seq)}
      columns={[
        { key: 'at', head: t.at, cell: when },
        { key: 'who', head: t.who, cell: ({ who }) => who },
        { key: 'did', head: t.what, cell: did },
        { key: 'about', head: t.about, cell: about },
        { key: 'address', head: t.origin, cell: ({ address }) => address },
      ]}
    />
  );
}

function when({ at }: EntryLine) {
  return <time title={at.full}>{at.text}</time>;
}

function did({ did: words, detail }: EntryLine) {
  return (
    <span className="record-did">
      {words}
      {detail !== '' && <span className="muted small">{detail}</span>}
    </span>
  );
}

function about({ about: words, to }: EntryLine) {
  return to === null ? words : <Link to={to}>{words}</Link>;
}

function Older() {
  const { older, continued, question } = useLoaderData<typeof loader>();
  const t = useTexts(auditText);
  if (older === null && !continued) return null;
  const kept = question === '' ? '' : `${question}&`;
  return (
    <nav className="pages" aria-label={t.record}>
      {continued && <ButtonLink to={`/nhat-ky?${question}`}>{t.newest}</ButtonLink>}
      {older !== null && (
        <ButtonLink to={`/nhat-ky?${kept}truoc=${older}`} rel="next">
          {t.older}
        </ButtonLink>
      )}
    </nav>
  );
}
