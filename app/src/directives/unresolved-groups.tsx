import { type FormEvent, useId } from 'react';
import { useSubmit } from 'react-router';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { UnitSearch } from '../units/unit-search.tsx';
import type { ChosenUnits } from './edit.ts';
import type { GroupView } from './resolve-party.ts';
import { reviewText } from './review.text.ts';
import { unresolvedText } from './unresolved.text.ts';
import './unresolved-groups.css';

interface UnresolvedGroupsProps {
  readonly directiveId: string;
  readonly groups: readonly GroupView[];
  /** The group whose typed words named no unit. */
  readonly refused?: string | null | undefined;
  /** The units guessed for a group, which can be kept. */
  readonly guessOf?: (group: GroupView) => ChosenUnits | null;
  /** Makes the decision in the page; without it, and without script, the form of the last page does. */
  readonly onDecide?: (group: GroupView, chosen: ChosenUnits | null) => void;
}

/** Each group of tasks that waits for the same words, with one place to choose the units for all of them. */
export function UnresolvedGroups(props: UnresolvedGroupsProps) {
  const { directiveId, groups, refused, onDecide, guessOf } = props;
  return (
    <ul className="plain unresolved-groups">
      {groups.map((group) => (
        <li key={group.written ?? ''}>
          <Group
            directiveId={directiveId}
            group={group}
            refused={refused === (group.written ?? '')}
            onDecide={onDecide}
            guess={guessOf?.(group) ?? null}
          />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps extends Pick<UnresolvedGroupsProps, 'directiveId'> {
  readonly group: GroupView;
  readonly refused: boolean;
  readonly onDecide: UnresolvedGroupsProps['onDecide'];
  readonly guess: ChosenUnits | null;
}

function Group({ directiveId, group, refused, onDecide, guess }: GroupProps) {
  const t = useTexts(unresolvedText);
  const r = useTexts(reviewText);
  const send = useSubmit();
  const fieldId = useId();
  const { written, tasks } = group;
  const n = tasks.length;
  const action = `/van-ban/${directiveId}/giao`;
  const choose = (chosen: ChosenUnits) => {
    if (onDecide !== undefined) onDecide(group, chosen);
    else {
      const form = { written: written ?? '', intent: 'resolve', chosen: JSON.stringify(chosen) };
      void send(form, { method: 'post', action, preventScrollReset: true });
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    if (onDecide === undefined || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (button.value === 'leave-out') onDecide(group, null);
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <form method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="written" value={written ?? ''} />
      <p>
        <b>{written === null ? t.nobodyIn(n) : t.wordsIn(written, n)}</b>
      </p>
      {guess !== null && <p className="muted">→ {guess.name}</p>}
      {refused && <p className="field-error">{r.noUnitFound}</p>}
      <div className="unresolved-choice">
        {guess !== null && <KeepButton n={n} onKeep={() => choose(guess)} />}
        <UnitSearch
          id={fieldId}
          name="unitWords"
          offersAt={`/van-ban/${directiveId}/soat/don-vi`}
          label={t.chooseFor(n)}
          onChoose={({ name, set }) => choose({ name, set })}
        />
        <noscript>
          <Button name="intent" value="resolve">
            {t.choose}
          </Button>
        </noscript>
        {written !== null && (
          <Button name="intent" value="leave-out">
            {t.leaveOut(n)}
          </Button>
        )}
      </div>
      <Places directiveId={directiveId} tasks={tasks} />
    </form>
  );
}

function KeepButton({ n, onKeep }: { readonly n: number; readonly onKeep: () => void }) {
  const t = useTexts(unresolvedText);
  return (
    <Button
      name="intent"
      value="keep"
      onClick={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      {t.keep(n)}
    </Button>
  );
}

function Places({
  directiveId,
  tasks,
}: {
  readonly directiveId: string;
  readonly tasks: GroupView['tasks'];
}) {
  const t = useTexts(unresolvedText);
  return (
    <details>
      <summary>{t.seeTasks(tasks.length)}</summary>
      <ul className="plain unresolved-places">
        {tasks.map(({ id, ordinal, summary }) => (
          <li key={id}>
            <a href={`/van-ban/${directiveId}/soat?nv=${id}#n-${id}`}>
              {ordinal}. {summary}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
