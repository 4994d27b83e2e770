import { useEffect, useMemo, useState } from 'react';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunction,
  useLoaderData,
} from 'react-router';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, type DraftTaskId, parseId } from '../base/ids.ts';
import { ButtonLink } from '../ui/button.tsx';
import { DialogButton } from '../ui/dialog.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { PageTitle } from '../ui/page.tsx';
import { offerNamed } from '../units/unit-offer.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { AddSelection } from './add-selection.tsx';
import { edtfInWords } from './directive-words.ts';
import { DocumentPane, type NumberedSpan } from './document-pane.tsx';
import { inOrder, type NumberedDraft } from './draft.ts';
import { HeaderLooks } from './field-look.tsx';
import { editsOfForm } from './form-edits.ts';
import { KEY_HELP_ID, KeyHelp } from './key-help.tsx';
import { answerLintForm } from './lint-form.ts';
import { LintList } from './lint-list.tsx';
import { KEEP_SET } from './parties-field.tsx';
import { reviewText } from './review.text.ts';
import { type Desk, DeskProvider, useDesk } from './review-desk.tsx';
import { ReviewSteps } from './review-steps.tsx';
import { SourceNotes } from './source-notes.tsx';
import { TaskList } from './task-list.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useReview } from './use-review.ts';
import './directives.css';
import './review.css';

function idOf(params: LoaderFunctionArgs['params']): DirectiveId {
  const id = parseId<DirectiveId>(params['directiveId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const id = idOf(args.params);
    const { screen } = actions.directives;
    const view = await screen.view(actor, id, locale);
    if (view.state !== 'under-review' && view.state !== 'received') throw redirect(`/van-ban/${id}`);
    const asked = parseId<DraftTaskId>(new URL(args.request.url).searchParams.get('nv'));
    const openId = view.tasks.some((task) => task.id === asked) ? asked : null;
    const lintOpen = new URL(args.request.url).searchParams.has('ra-loi');
    return {
      view,
      lintOpen,
      openId,
      detail: openId === null ? null : await screen.detail(actor, id, openId),
    };
  });

/** The plain forms: one task, adding a task, undoing. Each leads back to the task it was about. */
export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = idOf(args.params);
    const { review, screen } = actions.directives;
    const answered = await answerLintForm(actions.directives.lint, { form, actor, id, locale });
    if (answered !== null) return answered;
    const { directive, state } = await review.load(actor, id);
    const edits = await editsOfForm(form, {
      text: directive.text,
      tasks: inOrder(state.tasks),
      offer: async (words) => offerNamed(await screen.offers(actor, id, words, locale), words),
    });
    for (const edit of edits) {
      const outcome = await review.edit(actor, id, { requestKey: crypto.randomUUID(), edit });
      if (!outcome.ok)
        throw new AppError(outcome.reason === 'changed-meanwhile' ? 'changed_meanwhile' : 'move_not_allowed');
    }
    const task = parseId(formText(form, 'task'));
    return redirect(`/van-ban/${id}/soat${task === null ? '' : `?nv=${task}#n-${task}`}`, 303);
  });

/** The screen keeps itself up to date; loading it anew would throw away what has not been answered yet. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ defaultShouldRevalidate, formMethod }) =>
  formMethod === undefined ? false : defaultShouldRevalidate;

export default function ReviewPage() {
  const data = useLoaderData<typeof loader>();
  const { view } = data;
  const t = useTexts(reviewText);
  const [chosenId, setChosenId] = useState<DraftTaskId | null>(data.openId);
  const [openId, setOpenId] = useState<DraftTaskId | null>(data.openId);
  const [said, say] = useSaying();
  const review = useReview(view, chosenId);
  const tasks = useMemo(() => inOrder(review.state.tasks), [review.state.tasks]);
  const desk: Desk = {
    view,
    review,
    tasks,
    chosenId,
    openId,
    detail: data.detail,
    lintOpen: data.lintOpen,
    choose: setChosenId,
    open: setOpenId,
    say,
  };
  return (
    <DeskProvider value={desk}>
      <PageTitle>{`${t.review}: ${review.state.header.value.title}`}</PageTitle>
      <div className="review">
        <ReviewHead />
        <ReviewPanes />
        <ReviewFoot />
        {/* Where a party's units begin a named set: in a tab of its own, so that the review stays as it is. */}
        <form id={KEEP_SET} method="post" action="/nhom-don-vi/moi" target="_blank" hidden />
        <output className="review-said">{said}</output>
      </div>
      <KeyHelp />
    </DeskProvider>
  );
}

const SAID_MS = 5000;

/** Words that stand for a moment. */
function useSaying(): [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}

function ReviewHead() {
  const { view, review } = useDesk();
  const t = useTexts(reviewText);
  const locale = useLocale();
  const header = review.state.header.value;
  const facts = [
    header.number,
    header.issueDate === null ? null : edtfInWords(header.issueDate, locale),
    header.issuer,
    header.signer,
  ].filter((fact) => fact !== null);
  return (
    <header className="review-head">
      <div>
        <h1>{header.title}</h1>
        <p className="muted">
          <span className="review-facts">{facts.join(' · ')} </span>
          <Link to={`/van-ban/${view.id}?sua=1#thong-tin`}>{t.mendHeader}</Link>
        </p>
        <HeaderLooks />
      </div>
      <ReviewSteps current={1} id={view.id} />
    </header>
  );
}

type Tab = 'document' | 'tasks';

function ReviewPanes() {
  const desk = useDesk();
  const { view, tasks, chosenId, choose } = desk;
  const t = useTexts(reviewText);
  const [tab, setTab] = useState<Tab>('tasks');
  const numbered = useNumberedSpans(tasks);
  useEffect(() => {
    // On a phone the document may just have come into sight.
    if (chosenId === null || (tab === 'tasks' && isNarrow())) return;
    document.getElementById(`t-${chosenId}`)?.scrollIntoView({ block: 'center' });
  }, [chosenId, tab]);
  useDeskKeys(desk);
  return (
    <>
      <div className="review-tabs" role="tablist" aria-label={t.review}>
        {(['tasks', 'document'] as const).map((each) => (
          <a
            key={each}
            role="tab"
            href={`#${each}`}
            aria-selected={tab === each}
            aria-controls={each}
            onClick={(event) => {
              event.preventDefault();
              setTab(each);
            }}
          >
            {each === 'tasks' ? t.tasks : t.document}
          </a>
        ))}
      </div>
      <div className="review-panes" data-tab={tab}>
        {/* A part that scrolls must take the focus, or the keyboard can't reach its far end. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section id="document" className="review-document" aria-label={t.document} tabIndex={0}>
          <SourceNotes notes={view.sourceNotes} />
          <LintList lint={view.lint} open={desk.lintOpen} />
          <DocumentPane
            text={view.text}
            marks={view.marks}
            outline={view.outline}
            tasks={numbered}
            chosenId={chosenId}
            hrefOf={hrefOfTask}
            onChoose={(id) => {
              const task = tasks.find((each) => each.id === id);
              if (task !== undefined) choose(task.id);
            }}
          />
          <AddSelection />
        </section>
        <section id="tasks" className="review-tasks" aria-label={t.tasks}>
          <TaskList />
        </section>
      </div>
    </>
  );
}

/** As the style sheet: narrower than this, one part is shown at a time. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 900px)').matches;
}

const hrefOfTask = (id: string) => `?nv=${id}#n-${id}`;

/** Kept the same while no task moves, so that the document is not laid out anew at every key. */
function useNumberedSpans(tasks: readonly NumberedDraft[]): readonly NumberedSpan[] {
  const spans = tasks.flatMap(({ id, ordinal, value }): NumberedSpan[] =>
    ordinal === null ? [] : [{ id, ordinal, span: value.span }],
  );
  const key = JSON.stringify(spans);
  // Written in the line above.
  return useMemo(() => JSON.parse(key) as readonly NumberedSpan[], [key]);
}

function ReviewFoot() {
  const { view, review } = useDesk();
  const t = useTexts(reviewText);
  const { totals, issued } = review.session;
  return (
    <footer className="review-foot">
      <span>
        <b>{t.totals(totals.tasks, totals.units, totals.assignments)}</b>
        {totals.unresolved > 0 && (
          <>
            <span className="review-dot"> · </span>
            <span className="review-unresolved">{t.unresolvedCount(totals.unresolved)}</span>
          </>
        )}
      </span>
      <SavedLine />
      <span className="muted review-keys-hint">
        <span>
          · <kbd>J</kbd> <kbd>K</kbd> {t.moveKeys} · <kbd>?</kbd>
        </span>
        <DialogButton dialog={KEY_HELP_ID} look="quiet">
          {t.help}
        </DialogButton>
      </span>
      {!issued && (
        <ButtonLink look="primary" className="push" to={`/van-ban/${view.id}/giao`}>
          {t.toIssue}
        </ButtonLink>
      )}
    </footer>
  );
}

function SavedLine() {
  const { review } = useDesk();
  const t = useTexts(reviewText);
  const { saving, session } = review;
  const words = (): string => {
    if (saving.kind === 'offline' || saving.kind === 'signed-out') return t.unsent(session.pending.length);
    if (session.pending.length > 0) return t.saving;
    return saving.kind === 'saved' ? t.saved(saving.at) : t.allSaved;
  };
  const quiet = session.pending.length === 0;
  return <output className={quiet ? 'muted review-saved' : 'muted'}>{words()}</output>;
}
