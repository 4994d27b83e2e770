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
  const [state, setState] = useState({ of: task.value.deadline, input: inputOf(task.value.deadline) });
  // Somebody changed it while nothing was being typed here: follow.
  if (state.of !== task.value.deadline) {
    const untouched = JSON.stringify(state.input) === JSON.stringify(inputOf(state.of));
    const input = untouched ? inputOf(task.value.deadline) : state.input;
    setState({ of: task.value.deadline, input });
  }
  const { input } = state;
  const deadline = deadlineOf(input);
  const changed = JSON.stringify(input) !== JSON.stringify(inputOf(task.value.deadline));
  const set = (more: Partial<DeadlineInput>) => setState({ of: state.of, input: { ...input, ...more } });
  const save = () => {
    if (deadline === undefined) return;
    make({ kind: 'set-deadline', taskId: task.id, version: task.version, deadline });
  };
  return (
    <>
      <span className="task-label" id={`deadline-${task.id}`}>
        {t.deadline}
      </span>
      <div
        className="deadline"
        role="group"
        aria-labelledby={`deadline-${task.id}`}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !changed) return;
          event.preventDefault();
          save();
        }}
      >
        <DeadlineAsTaken task={task} />
        <div className="row deadline-inputs">
          <select
            name="deadlineKind"
            className="input"
            aria-label={t.deadlineKind}
            value={input.kind}
            onChange={(event) => {
              const kind = DEADLINE_KINDS.find((each) => each === event.currentTarget.value);
              if (kind !== undefined) set({ kind });
            }}
          >
            {DEADLINE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t[`deadlineKind.${kind}`]}
              </option>
            ))}
          </select>
          <KindFields input={input} set={set} />
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
      </div>
    </>
  );
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
}

function KindFields({ input, set }: KindFieldsProps) {
  const t = useTexts(reviewText);
  const d = useTexts(directiveText);
  const line = (name: 'date' | 'from' | 'to' | 'amount' | 'event', placeholder: string) => (
    <input
      name={name}
      className={name === 'event' ? 'input' : 'input input-date'}
      aria-label={t[name]}
      placeholder={placeholder}
      value={input[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  switch (input.kind) {
    case 'date':
      return (
        <>
          <select
            name="bound"
            className="input"
            aria-label={t.bound}
            value={input.bound}
            onChange={(event) => {
              const bound = BOUNDS.find((each) => each === event.currentTarget.value);
              if (bound !== undefined) set({ bound });
            }}
          >
            {BOUNDS.map((bound) => (
              <option key={bound} value={bound}>
                {d[`bound.${bound}`]}
              </option>
            ))}
          </select>
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
          <select
            name="unit"
            className="input"
            aria-label={t.unit}
            value={input.unit}
            onChange={(event) => {
              const unit = TIME_UNITS.find((each) => each === event.currentTarget.value);
              if (unit !== undefined) set({ unit });
            }}
          >
            {TIME_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {d[`span.${unit}`]}
              </option>
            ))}
          </select>
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

function CycleField({ input, set }: KindFieldsProps) {
  const t = useTexts(reviewText);
  const locale = useLocale();
  const known = CYCLES.some((cycle) => cycle === input.cycle);
  return (
    <select
      name="cycle"
      className="input"
      aria-label={t.cycle}
      value={input.cycle}
      onChange={(event) => set({ cycle: event.currentTarget.value })}
    >
      {!known && (
        <option value={input.cycle}>
          {deadlineInWords({ kind: 'recurring', rrule: input.cycle }, locale)}
        </option>
      )}
      {CYCLES.map((cycle) => (
        <option key={cycle} value={cycle}>
          {t[`cycle.${cycle}`]}
        </option>
      ))}
    </select>
  );
}
