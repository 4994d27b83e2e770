import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { directiveText } from './directive.text.ts';
import { type NumberedDraft, setKey } from './draft.ts';
import type { ChosenUnits, Edit } from './edit.ts';
import { editInWords, nowInWords } from './edit-words.ts';
import { NextLook } from './field-look.tsx';
import { locateWords } from './quote.ts';
import { type GroupView, groupView, guessedGroups, unresolvedGroups } from './resolve-party.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';
import type { Conflict } from './review-session.ts';
import { fitsFilter, TASK_FILTERS, type TaskFilter, TaskRow } from './task-row.tsx';
import { unresolvedText } from './unresolved.text.ts';
import { UnresolvedGroups } from './unresolved-groups.tsx';

/** The right-hand side: filters, what others do, what could not be saved, the tasks, and a way to add one in words. */
export function TaskList() {
  const { tasks, openId, chosenId } = useDesk();
  const t = useTexts(reviewText);
  const failure = useFailure();
  const [filter, setFilter] = useState<TaskFilter>('all');
  // The task being worked on stays in sight when its last doubt is settled.
  const shown = tasks.filter(
    (task) => fitsFilter(filter, task) || task.id === openId || task.id === chosenId,
  );
  return (
    <>
      <div className="review-filters">
        <FilterTabs filter={filter} onChange={setFilter} />
        <UndoButton />
        <NextLook />
      </div>
      <Others />
      <FormProblem failure={failure} />
      <Waiting />
      <Conflicts />
      {shown.length === 0 && (
        <p className="muted review-none">{tasks.length === 0 ? t.noneRead : t.noneHere}</p>
      )}
      <ol className="task-list">
        {shown.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ol>
      <AddWords />
    </>
  );
}

/** Takes back one's own latest change; what `Z` does. */
function UndoButton() {
  const { review, say } = useDesk();
  const t = useTexts(reviewText);
  const seq = review.session.undoable.at(-1);
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!review.undo()) say(t.nothingToUndo);
      }}
    >
      <Button
        look="quiet"
        className="button-small"
        name="undo"
        value={seq ?? ''}
        disabled={seq === undefined}
        aria-keyshortcuts="z"
      >
        {t.undo}
      </Button>
    </form>
  );
}

function FilterTabs(props: { readonly filter: TaskFilter; readonly onChange: (filter: TaskFilter) => void }) {
  const { tasks } = useDesk();
  const t = useTexts(reviewText);
  const names = {
    all: t.filterAll,
    look: t.filterLook,
    direction: t.filterDirections,
    dropped: t.filterDropped,
  } as const;
  return (
    <ul className="filters" aria-label={t.filter}>
      {TASK_FILTERS.map((each) => {
        const count = tasks.filter((task) => fitsFilter(each, task)).length;
        return (
          <li key={each}>
            <button
              type="button"
              className="filter-button"
              aria-pressed={props.filter === each}
              onClick={() => props.onChange(each)}
            >
              {names[each](count)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Who else is here, and what they did last. */
function Others() {
  const { view, review, tasks } = useDesk();
  const t = useTexts(reviewText);
  const d = useTexts(directiveText);
  const { present, latest } = review.others;
  if (review.session.issued) {
    return (
      <Notice kind="warn" act={<Link to={`/van-ban/${view.id}`}>{d.followProgress}</Link>}>
        {t.alreadyIssued}
      </Notice>
    );
  }
  if (present.length === 0 && latest === null) return null;
  const places = present.flatMap(({ name, taskId }) => {
    const ordinal = tasks.find(({ id }) => id === taskId)?.ordinal ?? null;
    return ordinal === null ? [] : [t.presentAt(name, ordinal)];
  });
  return (
    <Notice kind="info">
      {[
        ...(present.length > 0 ? [t.present(present.map(({ name }) => name).join(', '))] : []),
        ...places,
        ...(latest === null ? [] : [t.othersChanged(latest.by, t[`did.${latest.kind}`])]),
      ].join(' · ')}
    </Notice>
  );
}

/** Words that stand for nobody yet in one or many tasks: deciding about them here settles all of these tasks. */
function Waiting() {
  const { view, review, tasks, say } = useDesk();
  const t = useTexts(reviewText);
  const u = useTexts(unresolvedText);
  const { sets, issued } = review.session;
  const groups = unresolvedGroups(
    review.state.tasks,
    ({ set }) => set === null || sets[setKey(set)]?.count === 0,
  ).filter(({ tasks: waiting }) => waiting.length > 1);
  const guessed = guessedGroups(review.state.tasks);
  if (issued || groups.length + guessed.length === 0) return null;
  const decide = ({ written, tasks: waiting }: GroupView, chosen: ChosenUnits | null) => {
    const on = waiting.flatMap(({ id }) => tasks.find((task) => task.id === id) ?? []);
    const edit: Edit = {
      kind: 'resolve-party',
      side: 'leads',
      written,
      chosen,
      tasks: on.map(({ id, version }) => ({ taskId: id, version })),
    };
    if (!review.make(edit)) say(t.notPossible);
  };
  const guessOf = (group: GroupView): ChosenUnits | null => {
    const set = guessed.find((each) => each.written === group.written)?.meant;
    if (set === undefined) return null;
    return { set, name: sets[setKey(set)]?.label ?? group.written ?? '' };
  };
  return (
    <>
      {groups.length > 0 && (
        <details className="review-waiting">
          <summary>{u.waiting(groups.length)}</summary>
          <UnresolvedGroups directiveId={view.id} groups={groups.map(groupView)} onDecide={decide} />
        </details>
      )}
      {guessed.length > 0 && (
        <details className="review-waiting">
          <summary>{u.guessed(guessed.length)}</summary>
          <UnresolvedGroups directiveId={view.id} groups={guessed} onDecide={decide} guessOf={guessOf} />
        </details>
      )}
    </>
  );
}

/** Edits that came too late: what was typed stays in sight, beside the newer version, until the person decides. */
function Conflicts() {
  const { review } = useDesk();
  return review.session.conflicts.map((conflict) => (
    <ConflictNotice key={conflict.request.requestKey} conflict={conflict} />
  ));
}

function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const { review, tasks } = useDesk();
  const t = useTexts(reviewText);
  const locale = useLocale();
  const { edit } = conflict.request;
  const task = 'taskId' in edit ? tasks.find(({ id }) => id === edit.taskId) : undefined;
  const now = task === undefined ? '' : nowInWords(edit, task.value, locale);
  const reason = edit.kind === 'undo' ? t.undoneMeanwhile : t.conflict;
  return (
    <Notice
      kind="error"
      act={
        <>
          {edit.kind !== 'undo' && conflict.reason === 'changed-meanwhile' && (
            <Button type="button" look="quiet" onClick={() => review.again(conflict)}>
              {t.again}
            </Button>
          )}
          <Button type="button" look="quiet" onClick={() => review.forget(conflict)}>
            {t.forget}
          </Button>
        </>
      }
    >
      {conflict.reason === 'not-possible' ? t.refused : reason}{' '}
      {task?.ordinal != null && `${t.taskN(task.ordinal)}. `}
      {t.conflictTyped(editInWords(edit, locale))}
      {now !== '' && `. ${t.conflictNow(now)}`}
    </Notice>
  );
}

/** Adding a task by its words, for those who do not select with a mouse; works without script. */
function AddWords() {
  const { view, review, choose, open, say } = useDesk();
  const t = useTexts(reviewText);
  const failure = useFailure();
  return (
    <details className="add-words" open={failure?.fields['words'] !== undefined}>
      <summary>{t.addFromWords}</summary>
      <form
        method="post"
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const typed = new FormData(form).get('words');
          const span = typeof typed === 'string' ? locateWords(view.text, typed) : null;
          // A fresh id of the right form.
          const newTaskId = crypto.randomUUID() as NumberedDraft['id'];
          if (span === null || !review.make({ kind: 'add', span, newTaskId })) {
            say(t.wordsNotFound);
            return;
          }
          form.reset();
          choose(newTaskId);
          open(newTaskId);
        }}
      >
        <TextArea {...fieldsOf(failure, t)('words')} label={t.words} hint={t.wordsHint} required rows={3} />
        <div className="row">
          <Button>{t.add}</Button>
        </div>
      </form>
    </details>
  );
}
