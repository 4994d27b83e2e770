import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { civilDay } from '../base/clock.ts';
import { dayInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitSetId } from '../base/ids.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { unitSetPagesText } from './unit-set-pages.text.ts';
import './unit-sets.css';

const HERE = '/nhom-don-vi';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const words = (searchParams.get('tim') ?? '').normalize('NFC').trim().slice(0, 200);
    const archived = searchParams.get('loai') === 'da-cat';
    const page = Math.max(1, Number.parseInt(searchParams.get('trang') ?? '1', 10) || 1);
    const { rows, ...list } = await actions.unitSets.list(actor, { words, archived, page }, locale);
    return {
      ...list,
      words,
      archived,
      page,
      rows: rows.map(({ usedAt, ...row }) => ({
        ...row,
        used: usedAt === null ? null : dayInWords(civilDay(usedAt), { today, locale }),
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = parseId<UnitSetId>(formText(form, 'set'));
    if (id === null) throw new AppError('not_found');
    const t = unitSetPagesText[locale];
    const { set } = await actions.unitSets.get(actor, id);
    if (formText(form, 'intent') === 'restore') {
      await actions.unitSets.restore(actor, id);
      return redirectWithFlash(HERE, {
        text: t.didRestore(set.name),
        undo: { action: HERE, fields: { set: id, intent: 'archive' } },
      });
    }
    await actions.unitSets.archive(actor, id);
    return redirectWithFlash(HERE, {
      text: t.didArchive(set.name),
      undo: { action: HERE, fields: { set: id, intent: 'restore' } },
    });
  });

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function addressOf({ words, archived, page }: Pick<Data, 'words' | 'archived' | 'page'>): string {
  const parameters = new URLSearchParams({
    ...(words !== '' && { tim: words }),
    ...(archived && { loai: 'da-cat' }),
    ...(page > 1 && { trang: String(page) }),
  });
  return parameters.size === 0 ? HERE : `${HERE}?${parameters.toString()}`;
}

export default function UnitSetsPage() {
  const data = useLoaderData<typeof loader>();
  const { rows, total, words, archived, page, pageSize, mayMake } = data;
  const t = useTexts(unitSetPagesText);
  const failure = useFailure();
  const nameTaken = failure?.fields['name'] === 'nameTaken';
  return (
    <Page
      title={t.sets}
      lead={t.setsLead}
      aside={
        mayMake && (
          <ButtonLink to={`${HERE}/moi`} look="primary">
            {t.newSet}
          </ButtonLink>
        )
      }
    >
      <FormProblem failure={failure} />
      {nameTaken && <p className="field-error">{t.nameTaken}</p>}
      <SetSearch />
      <Filters
        filters={[
          { to: addressOf({ words, archived: false, page: 1 }), label: t.inUse, current: !archived },
          { to: addressOf({ words, archived: true, page: 1 }), label: t.putAway, current: archived },
        ]}
      />
      {rows.length === 0 ? <NoSets /> : <SetTable />}
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        to={(other) => addressOf({ words, archived, page: other })}
      />
    </Page>
  );
}

/** A plain form that asks: the search stands in the address. */
function SetSearch() {
  const { words, archived } = useLoaderData<typeof loader>();
  const t = useTexts(unitSetPagesText);
  return (
    <search>
      <form method="get" action={HERE} className="set-search">
        {archived && <input type="hidden" name="loai" value="da-cat" />}
        <Field
          // A new key shows what another link asked for.
          key={words}
          name="tim"
          type="search"
          label={t.search}
          hint={t.searchHint}
          required
          defaultValue={words}
        />
        <Button>{t.find}</Button>
      </form>
    </search>
  );
}

function NoSets() {
  const { words, archived, mayMake } = useLoaderData<typeof loader>();
  const t = useTexts(unitSetPagesText);
  if (words !== '') {
    return (
      <EmptyState title={t.noneFound} act={<ButtonLink to={HERE}>{t.showAll}</ButtonLink>}>
        {t.noneFoundHint}
      </EmptyState>
    );
  }
  if (archived) return <EmptyState title={t.nonePutAway} />;
  return (
    <EmptyState title={t.none} act={mayMake && <ButtonLink to={`${HERE}/moi`}>{t.newSet}</ButtonLink>}>
      {t.noneHint}
    </EmptyState>
  );
}

type Row = Data['rows'][number];

function SetTable() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useTexts(unitSetPagesText);
  return (
    <Table
      caption={t.sets}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: nameCell },
        { key: 'count', head: t.count, cell: ({ count }) => count, align: 'number' },
        { key: 'owner', head: t.owner, cell: ({ ownerName }) => ownerName ?? t.published },
        { key: 'used', head: t.used, cell: usedCell },
        { key: 'acts', head: t.acts, cell: actsCell },
      ]}
    />
  );
}

function nameCell({ id, name, words }: Row) {
  return (
    <>
      <Link to={`${HERE}/${id}`}>{name}</Link>
      <p className="set-words muted small">{words}</p>
    </>
  );
}

function usedCell(row: Row) {
  return <Used {...row} />;
}

function Used({ used }: Row) {
  const t = useTexts(unitSetPagesText);
  return used === null ? (
    <span className="muted">{t.neverUsed}</span>
  ) : (
    <time title={used.full}>{used.text}</time>
  );
}

function actsCell(row: Row) {
  return <Acts {...row} />;
}

function Acts({ id, archived, mayChange }: Row) {
  const { mayMake } = useLoaderData<typeof loader>();
  const t = useTexts(unitSetPagesText);
  return (
    <div className="set-acts">
      {mayMake && (
        <ButtonLink to={`${HERE}/moi?tu=${id}`} look="quiet">
          {t.duplicate}
        </ButtonLink>
      )}
      {mayChange && (
        <PostForm>
          <input type="hidden" name="set" value={id} />
          <SubmitButton look="quiet" name="intent" value={archived ? 'restore' : 'archive'}>
            {archived ? t.restore : t.archive}
          </SubmitButton>
        </PostForm>
      )}
    </div>
  );
}
