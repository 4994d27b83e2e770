import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { dateInWords, momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitChangeId } from '../base/ids.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { unitChangeText } from './unit-change.text.ts';
import { UNIT_CHANGE_KINDS } from './unit-change.ts';
import { changeInWords } from './unit-change-words.ts';
import './units.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const asked = Number.parseInt(new URL(args.request.url).searchParams.get('trang') ?? '1', 10) || 1;
    const page = Math.max(1, Math.min(10_000, asked));
    const { changes, versions, total, pageSize } = await actions.unitChanges.list(actor, page);
    return {
      page,
      total,
      pageSize,
      changes: changes.map(({ id, onDay, change, basis, madeBy, madeAt, rowsBefore, ...made }) => ({
        id,
        day: dateInWords(Temporal.PlainDate.from(onDay), { today, locale }),
        what: changeInWords(change, { versions, onDay }, locale, rowsBefore.superiors),
        basis,
        madeBy,
        madeAt: momentInWords(Temporal.Instant.from(madeAt), { today, locale }),
        state: stateOf(made),
      })),
    };
  });

type State = 'undone' | 'waiting' | 'done';

function stateOf(made: { readonly carriedOutAt: string | null; readonly undoneAt: string | null }): State {
  if (made.undoneAt !== null) return 'undone';
  return made.carriedOutAt === null ? 'waiting' : 'done';
}

/** A change that could not be undone, and why. */
interface Kept {
  readonly kept: { readonly change: string; readonly reason: string };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (app, form) => {
    const change = parseId<UnitChangeId>(formText(form, 'change'));
    if (change === null) throw new AppError('not_found');
    const reason = await undo(app, change);
    if (reason !== null) return data<Kept>({ kept: { change, reason } }, { status: 409 });
    return redirectWithFlash('/don-vi/thay-doi', { text: unitChangeText[app.locale].undone });
  });

/** @returns why not, in words; null when it is undone */
async function undo({ actions, actor, locale }: SignedIn, change: string): Promise<string | null> {
  try {
    await actions.unitChanges.undo(actor, change);
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code !== 'move_not_allowed') throw error;
    const t = unitChangeText[locale];
    const reason = `kept.${String(refusal.details['reason'])}`;
    const known = (['kept.units-changed', 'kept.work-moved-on', 'kept.new-work'] as const).find(
      (key) => key === reason,
    );
    return t[known ?? 'kept.other'];
  }
}

export default function UnitChangesPage() {
  const { changes, page, pageSize, total } = useLoaderData<typeof loader>();
  const t = useTexts(unitChangeText);
  const failure = useFailure();
  return (
    <Page title={t.changes} lead={t.lead}>
      <Panel title={t.newChange}>
        <ButtonRow>
          {UNIT_CHANGE_KINDS.map((kind) => (
            <ButtonLink key={kind} to={`/don-vi/thay-doi/moi?viec=${kind}`}>
              {t[`do.${kind}`]}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Panel>
      <FormProblem failure={failure} />
      {changes.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <ChangeTable />}
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        to={(next) => (next === 1 ? '/don-vi/thay-doi' : `/don-vi/thay-doi?trang=${next}`)}
      />
    </Page>
  );
}

type ChangeRow = ReturnType<typeof useLoaderData<typeof loader>>['changes'][number];

function ChangeTable() {
  const { changes, total } = useLoaderData<typeof loader>();
  const t = useTexts(unitChangeText);
  return (
    <Table
      caption={t.count(total)}
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', head: t.what, cell: ({ what }) => what },
        { key: 'day', head: t.day, cell: dayCell },
        { key: 'basis', head: t.basis, cell: ({ basis }) => basis },
        { key: 'who', head: t.who, cell: whoCell },
        { key: 'state', head: t.state, cell: stateCell },
      ]}
    />
  );
}

function dayCell({ day }: ChangeRow) {
  return <span title={day.full}>{day.text}</span>;
}

function stateCell(row: ChangeRow) {
  return <StateOfChange {...row} />;
}

function whoCell({ madeBy, madeAt }: ChangeRow) {
  return (
    <>
      {madeBy}{' '}
      <time className="muted small" title={madeAt.full}>
        {madeAt.text}
      </time>
    </>
  );
}

/** Undoing takes two steps, without script too: it moves units and the work of many people. */
function StateOfChange({ id, state }: ChangeRow) {
  const t = useTexts(unitChangeText);
  const kept = useActionData<Partial<Kept>>()?.kept;
  return (
    <>
      {t[`state.${state}`]}
      {kept?.change === id && <Notice kind="error">{kept.reason}</Notice>}
      {state !== 'undone' && (
        <details>
          <summary>{t.undo}</summary>
          <p className="small">{t.undoMeans}</p>
          <PostForm className="row">
            <input type="hidden" name="change" value={id} />
            <SubmitButton look="danger">{t.doUndo}</SubmitButton>
          </PostForm>
        </details>
      )}
    </>
  );
}
