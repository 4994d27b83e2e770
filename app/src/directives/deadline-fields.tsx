import type { Deadline } from '@dondoc/reading';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import {
  BOUNDS,
  CYCLES,
  DEADLINE_KINDS,
  type DeadlineInput,
  deadlineOf,
  inputOf,
  TIME_UNITS,
} from './deadline-form.ts';
import { directiveText } from './directive.text.ts';
import { deadlineInWords } from './directive-words.ts';
import { deadlineKey, type NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';

interface DeadlineFieldsProps {
  readonly task: NumberedDraft;
  readonly make: (edit: Edit) => void;
}

/** What was written, what is made of it, and the fields to set another. */
export function DeadlineFields({ task, make }: DeadlineFieldsProps) {
  const t = useTexts(reviewText);
  const { input, set } = useDeadlineInput(task.value.deadline);
  const deadline = deadlineOf(input);
  const changed = JSON.stringify(input) !== JSON.stringify(inputOf(task.value.deadline));
  const save = () => {
    if (deadline === undefined || !changed) return;
    make({ kind: 'set-deadline', taskId: task.id, version: task.version, deadline });
  };
  return (
    <>
      <span className="task-label" aria-hidden="true">
        {t.deadline}
      </span>
      <fieldset className="deadline">
        <legend className="visually-hidden">{t.deadline}</legend>
        <DeadlineAsTaken task={task} />
        <div className="row deadline-inputs">
          <Choice
            name="deadlineKind"
            label={t.deadlineKind}
            value={input.kind}
            options={DEADLINE_KINDS.map((kind) => [kind, t[`deadlineKind.${kind}`]])}
            onChange={(kind) => set({ kind })}
          />
          <KindFields input={input} set={set} save={save} />
          {input.kind !== 'date' && (
            // Without script the fields cannot follow the kind chosen, so the commonest one stands ready.
            <noscript>
              <input name="date" className="input input-date" aria-label={t.date} placeholder="28/6/2024" />
            </noscript>
          )}
          {changed && (
            <Button type="button" className="button-small" disabled={deadline === undefined} onClick={save}>
              {t.saveDeadline}
            </Button>
          )}
        </div>
      </fieldset>
    </>
  );
}

/** What is typed stays when somebody else changes the deadline; untouched fields follow the change. */
function useDeadlineInput(deadline: Deadline | null) {
  const [state, setState] = useState({ of: deadline, input: inputOf(deadline) });
  if (state.of !== deadline) {
    const untouched = JSON.stringify(state.input) === JSON.stringify(inputOf(state.of));
    setState({ of: deadline, input: untouched ? inputOf(deadline) : state.input });
  }
  const set = (more: Partial<DeadlineInput>) =>
    setState({ of: state.of, input: { ...state.input, ...more } });
  return { input: state.input, set };
}

/** "trước ngày 12/7/2024 → thứ Năm 11/7/2024 — “trước ngày” tính đến hết hôm trước" */
function DeadlineAsTaken({ task: { value } }: { readonly task: NumberedDraft }) {
  const { review } = useDesk();
  const t = useTexts(reviewText);
  const locale = useLocale();
  if (value.deadline === null) {
    return value.deadlineWritten === null ? null : <p className="why">{t.written(value.deadlineWritten)}</p>;
  }
  const due = review.session.dues[deadlineKey(value.deadline)];
  const inWords = deadlineInWords(value.deadline, locale);
  return (
    <p>
      {value.deadlineWritten ?? inWords}
      {due?.day != null && (
        <>
          {' → '}
          <b>{due.day}</b>
        </>
      )}
      {due !== undefined && due.note !== 'as-written' && (
        <span className="why"> — {t[`note.${due.note}`]}</span>
      )}
    </p>
  );
}

interface KindFieldsProps {
  readonly input: DeadlineInput;
  readonly set: (more: Partial<DeadlineInput>) => void;
  readonly save: () => void;
}

function KindFields({ input, set, save }: KindFieldsProps) {
  const t = useTexts(reviewText);
  const d = useTexts(directiveText);
  const line = (name: TypedName, placeholder: string) => (
    <TypedField name={name} placeholder={placeholder} input={input} set={set} save={save} />
  );
  switch (input.kind) {
    case 'date':
      return (
        <>
          <Choice
            name="bound"
            label={t.bound}
            value={input.bound}
            options={BOUNDS.map((bound) => [bound, d[`bound.${bound}`]])}
            onChange={(bound) => set({ bound })}
          />
          {line('date', '28/6/2024')}
        </>
      );
    case 'period':
      return (
        <>
          {line('from', '1/6/2024')} {line('to', '30/6/2024')}
        </>
      );
    case 'recurring':
      return <CycleField input={input} set={set} />;
    case 'relative':
      return (
        <>
          {line('amount', '5')}
          <Choice
            name="unit"
            label={t.unit}
            value={input.unit}
            options={TIME_UNITS.map((unit) => [unit, d[`span.${unit}`]])}
            onChange={(unit) => set({ unit })}
          />
        </>
      );
    case 'event':
      return line('event', t.event);
    case 'none':
    case 'soon':
      return null;
    default:
      return input.kind satisfies never;
  }
}

type TypedName = 'date' | 'from' | 'to' | 'amount' | 'event';

function TypedField(props: KindFieldsProps & { readonly name: TypedName; readonly placeholder: string }) {
  const t = useTexts(reviewText);
  const { name, input, set, save } = props;
  return (
    <input
      name={name}
      className={name === 'event' ? 'input' : 'input input-date'}
      aria-label={t[name]}
      placeholder={props.placeholder}
      value={input[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        save();
      }}
    />
  );
}

function CycleField({ input, set }: Pick<KindFieldsProps, 'input' | 'set'>) {
  const t = useTexts(reviewText);
  const locale = useLocale();
  const known = CYCLES.map((cycle): [string, string] => [cycle, t[`cycle.${cycle}`]]);
  const printed = deadlineInWords({ kind: 'recurring', rrule: input.cycle }, locale);
  return (
    <Choice
      name="cycle"
      label={t.cycle}
      value={input.cycle}
      options={known.some(([cycle]) => cycle === input.cycle) ? known : [[input.cycle, printed], ...known]}
      onChange={(cycle) => set({ cycle })}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** A choice without room for a label of its own: the name is for those who hear it. */
function Choice<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      name={name}
      className="input"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
