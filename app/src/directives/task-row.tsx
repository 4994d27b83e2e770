import { useEffect, useRef } from 'react';
import { Chip, Chips } from '../ui/chips.tsx';
import { classNames } from '../ui/class-names.ts';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { deadlineInWords } from './directive-words.ts';
import { type DraftParty, type NumberedDraft, setKey } from './draft.ts';
import { markHovered } from './hover.ts';
import { lookText } from './look.text.ts';
import { type Look, looksOf, needsLook } from './look.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';
import { TaskForm } from './task-form.tsx';

/** One task: a line and its chips; the opened one shows its form in place. */
export function TaskRow({ task }: { readonly task: NumberedDraft }) {
  const { chosenId, openId, choose, open, review } = useDesk();
  const t = useTexts(reviewText);
  const row = useRef<HTMLLIElement>(null);
  const isChosen = chosenId === task.id;
  const isOpen = openId === task.id;
  useEffect(() => {
    if (isChosen || isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, isOpen]);
  const dropped = task.value.status === 'dropped';
  const there = review.others.present.filter(({ taskId }) => taskId === task.id);
  return (
    // A press anywhere chooses; the title is the link for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      id={`n-${task.id}`}
      className={classNames(
        'task',
        isChosen && 'task-chosen',
        isOpen && 'task-open',
        dropped && 'task-dropped',
      )}
      onClick={() => choose(task.id)}
      onPointerEnter={() => markHovered(task.id)}
      onPointerLeave={() => markHovered(null)}
    >
      <span className="task-number" aria-hidden="true">
        {task.ordinal ?? '–'}
      </span>
      <div>
        <p className="task-title">
          <a
            href={isOpen ? '?' : `?nv=${task.id}#n-${task.id}`}
            aria-expanded={isOpen}
            aria-current={isChosen ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              event.stopPropagation();
              choose(task.id);
              open(isOpen ? null : task.id);
            }}
          >
            <span className="visually-hidden">
              {task.ordinal === null ? t.dropped : t.taskN(task.ordinal)}:{' '}
            </span>
            {task.value.summary}
          </a>
          {there.map(({ name }) => (
            <span key={name} className="task-there" title={name}>
              {name}
            </span>
          ))}
        </p>
        <TaskChips task={task} />
        {isOpen && <TaskForm task={task} />}
      </div>
    </li>
  );
}

function TaskChips({ task: { value } }: { readonly task: NumberedDraft }) {
  const t = useTexts(reviewText);
  const shown = value.status === 'active' && value.kind === 'assignment';
  return (
    <Chips>
      {value.status === 'dropped' && <Chip>{t.dropped}</Chip>}
      {value.status === 'active' && value.kind === 'direction' && <Chip>{t.directionChip}</Chip>}
      {value.leads.map((party) => (
        <PartyChip key={party.written} party={party} blocks={shown} />
      ))}
      {shown && value.leads.length === 0 && <Chip look="ask">{t.noLead}</Chip>}
      <OthersChip parties={value.via} words={t.viaChip} />
      <OthersChip parties={value.cooperators} words={t.withChip} />
      <DeadlineChip task={value} />
      <LookChips looks={looksOf(value)} />
    </Chips>
  );
}

/** One chip for each field that wants a look, with the reasons; what the chip of the lead itself says is not said twice. */
function LookChips({ looks }: { readonly looks: readonly Look[] }) {
  const t = useTexts(lookText);
  const told = looks.filter(({ reason }) => reason !== 'unresolved' && reason !== 'no-lead');
  return [...new Set(told.map(({ field }) => field))].map((field) => {
    const why = told.filter((look) => look.field === field).map(({ reason }) => t[`why.${reason}`]);
    return (
      <Chip key={field} look="ask">
        {t.chip(t[`field.${field}`], why.join(' · '))}
      </Chip>
    );
  });
}

/** A direction is not handed out, so it can wait for its units. */
function PartyChip({ party, blocks }: { readonly party: DraftParty; readonly blocks: boolean }) {
  const { review } = useDesk();
  const t = useTexts(reviewText);
  const unclear = blocks ? 'ask' : 'plain';
  if (party.set === null) {
    return <Chip look={unclear}>{blocks ? t.notResolved(party.written) : party.written}</Chip>;
  }
  const found = review.session.sets[setKey(party.set)];
  return <Chip look={found?.count === 0 ? unclear : 'lead'}>{found?.chip ?? party.written}</Chip>;
}

function OthersChip(props: {
  readonly parties: readonly DraftParty[];
  readonly words: (units: string) => string;
}) {
  const { review } = useDesk();
  if (props.parties.length === 0) return null;
  const names = props.parties.map(
    ({ set, written }) => (set === null ? undefined : review.session.sets[setKey(set)]?.chip) ?? written,
  );
  return <Chip>{props.words(names.join(', '))}</Chip>;
}

function DeadlineChip({ task }: { readonly task: NumberedDraft['value'] }) {
  const t = useTexts(reviewText);
  const locale = useLocale();
  if (task.deadline === null) {
    // Said quietly: most orders of this kind bear no day.
    return task.status === 'active' && task.kind === 'assignment' ? <Chip>{t.withoutDeadline}</Chip> : null;
  }
  return <Chip>{deadlineInWords(task.deadline, locale)}</Chip>;
}

/** Filters of the list of tasks, in the order of their tabs. */
export const TASK_FILTERS = ['all', 'look', 'direction', 'dropped'] as const;
export type TaskFilter = (typeof TASK_FILTERS)[number];

export function fitsFilter(filter: TaskFilter, { value }: NumberedDraft): boolean {
  if (filter === 'dropped') return value.status === 'dropped';
  if (value.status === 'dropped') return false;
  if (filter === 'look') return needsLook(value);
  return filter === 'all' || value.kind === 'direction';
}
