import { type FormEvent, useState } from 'react';
import { Button, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import type { NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';
import { FieldLook, TaskLooks } from './field-look.tsx';
import { PartiesField } from './parties-field.tsx';
import { splitPoints } from './quote.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';
import { actOn, taskActOf } from './task-acts.ts';

/**
 * The opened task. With script each field is saved when it is left, each button at once. Without, it is one plain form
 * whose button saves everything.
 */
export function TaskForm({ task }: { readonly task: NumberedDraft }) {
  const { review, tasks, say } = useDesk();
  const t = useTexts(reviewText);
  const { value } = task;
  const make = (edit: Edit) => {
    if (!review.make(edit)) say(t.notPossible);
  };
  const act = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    if (!(button instanceof HTMLButtonElement) || button.name !== 'intent') return;
    const pressed = taskActOf(button.value);
    const edit = pressed === null ? null : actOn(pressed, task, tasks);
    if (edit === null) say(t.notPossible);
    else make(edit);
  };
  if (value.status === 'dropped') {
    return (
      <form method="post" className="task-form" onSubmit={act}>
        <Hidden task={task} />
        <blockquote className="task-quote">{value.quote}</blockquote>
        <Button name="intent" value="restore">
          {t.restore}
        </Button>
      </form>
    );
  }
  return (
    <form method="post" className="task-form" onSubmit={act}>
      <Hidden task={task} />
      <TaskLooks task={task} />
      <div className="task-fields">
        <PartiesField task={task} side="leads" make={make} />
        <FieldLook task={task} field="leads" />
        <PartiesField task={task} side="cooperators" make={make} />
        <FieldLook task={task} field="cooperators" />
        <PartiesField task={task} side="via" make={make} />
        <DeadlineFields task={task} make={make} />
        <FieldLook task={task} field="deadline" />
        <WordsField task={task} name="product" make={make} />
        <FollowerField task={task} make={make} />
        <WordsField task={task} name="summary" make={make} />
      </div>
      <noscript>
        <Button look="primary" name="intent" value="save">
          {t.save}
        </Button>
      </noscript>
      <ActButtons task={task} />
      <SplitPlaces task={task} make={make} />
    </form>
  );
}

function Hidden({ task }: { readonly task: NumberedDraft }) {
  return (
    <>
      <input type="hidden" name="task" value={task.id} />
      <input type="hidden" name="version" value={task.version} />
    </>
  );
}

interface FieldProps {
  readonly task: NumberedDraft;
  readonly make: (edit: Edit) => void;
}

/** One line of text, saved when it is left. */
function WordsField({ task, name, make }: FieldProps & { readonly name: 'product' | 'summary' }) {
  const t = useTexts(reviewText);
  const before = task.value[name] ?? '';
  const [typed, setTyped] = useTyped(before);
  const id = `${name}-${task.id}`;
  const save = () => {
    const words = typed.replace(/\s+/gu, ' ').trim();
    if (words === before) return;
    const on = { taskId: task.id, version: task.version };
    if (name === 'product') make({ kind: 'set-product', ...on, product: words === '' ? null : words });
    else if (words === '') setTyped(before);
    else make({ kind: 'set-summary', ...on, summary: words });
  };
  return (
    <>
      <label htmlFor={id}>{t[name]}</label>
      <input
        id={id}
        name={name}
        className="input"
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          save();
        }}
      />
    </>
  );
}

/** What is typed stays when somebody else changes the task; a field that nobody has typed in follows the change. */
function useTyped(value: string): [string, (typed: string) => void] {
  const [state, setState] = useState({ base: value, typed: value });
  if (state.base !== value) {
    setState({ base: value, typed: state.typed === state.base ? value : state.typed });
  }
  return [state.typed, (typed) => setState({ base: value, typed })];
}

function FollowerField({ task, make }: FieldProps) {
  const { view, review } = useDesk();
  const t = useTexts(reviewText);
  const id = `follower-${task.id}`;
  const common = view.people.find((person) => person.id === review.state.header.value.followerId);
  return (
    <>
      <label htmlFor={id}>{t.follower}</label>
      <select
        id={id}
        name="follower"
        className="input"
        value={task.value.followerId ?? ''}
        onChange={(event) => {
          const chosen = view.people.find((person) => person.id === event.currentTarget.value);
          make({
            kind: 'set-follower',
            taskId: task.id,
            version: task.version,
            followerId: chosen?.id ?? null,
          });
        }}
      >
        <option value="">{common === undefined ? t.noFollower : t.commonFollower(common.name)}</option>
        {view.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name} · {person.unitName}
          </option>
        ))}
      </select>
    </>
  );
}

/** The acts on a whole task, with the key that does the same. */
function ActButtons({ task }: { readonly task: NumberedDraft }) {
  const { tasks } = useDesk();
  const t = useTexts(reviewText);
  const isDirection = task.value.kind === 'direction';
  const first = tasks.find(({ ordinal }) => ordinal !== null)?.id === task.id;
  return (
    <ButtonRow>
      {!first && (
        <Button name="intent" value="merge" className="button-small" aria-keyshortcuts="g">
          {t.merge} <kbd aria-hidden="true">G</kbd>
        </Button>
      )}
      <Button name="intent" value="kind" className="button-small" aria-keyshortcuts="d">
        {isDirection ? t.toAssignment : t.toDirection} <kbd aria-hidden="true">D</kbd>
      </Button>
      <Button name="intent" value="drop" className="button-small" aria-keyshortcuts="Delete">
        {t.drop} <kbd aria-hidden="true">⌫</kbd>
      </Button>
    </ButtonRow>
  );
}

/** The places where the clause could be cut, for those who do not put a cursor into the document. */
function SplitPlaces({ task, make }: FieldProps) {
  const { view } = useDesk();
  const t = useTexts(reviewText);
  const points = splitPoints(view.text, task.value.span);
  return (
    <details className="task-split" id={`split-${task.id}`}>
      <summary>
        {t.split} <kbd aria-hidden="true">T</kbd>
      </summary>
      <p className="muted small">{points.length === 0 ? t.noSplit : t.splitHint}</p>
      <ul className="plain">
        {points.map(({ offset, after }) => (
          <li key={offset}>
            <button
              type="submit"
              name="splitAt"
              value={offset}
              className="split-place"
              onClick={(event) => {
                event.preventDefault();
                const on = { taskId: task.id, version: task.version };
                // A fresh id of the right form.
                const newTaskId = crypto.randomUUID() as NumberedDraft['id'];
                make({ kind: 'split', ...on, offset, newTaskId });
              }}
            >
              … {after.length > 110 ? `${after.slice(0, 110)}…` : after}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
