import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import type { UnitOffer } from '../units/unit-offer.ts';
import { UnitSearch } from '../units/unit-search.tsx';
import { type DraftParty, type NumberedDraft, type PartySide, setKey } from './draft.ts';
import type { ChosenUnits, Edit } from './edit.ts';
import { othersWriting } from './resolve-party.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';
import type { PartyMembers, TaskDetail } from './review-view.ts';

interface PartiesFieldProps {
  readonly task: NumberedDraft;
  readonly side: PartySide;
  readonly make: (edit: Edit) => void;
}

/** The names of the fields of each side, for the plain form, and what they are called. */
const FIELDS = {
  leads: { add: 'addLead', remove: 'removeLead', label: 'lead', addLabel: 'addLead' },
  cooperators: {
    add: 'addCooperator',
    remove: 'removeCooperator',
    label: 'cooperators',
    addLabel: 'addCooperator',
  },
  via: { add: 'addVia', remove: 'removeVia', label: 'via', addLabel: 'addVia' },
} as const;

/** The form that takes the units of a party to where sets are kept. */
export const KEEP_SET = 'keep-set';

/** What was just decided about some words in this task, and could be decided for the other tasks that have them. */
interface Decided {
  readonly party: DraftParty;
  readonly chosen: ChosenUnits | null;
}

/** The units of a task in one part: why each was proposed, who is meant by name, exceptions, and more units. */
export function PartiesField({ task, side, make }: PartiesFieldProps) {
  const { view } = useDesk();
  const t = useTexts(reviewText);
  const [replacing, setReplacing] = useState<number | null>(null);
  const [decided, setDecided] = useState<Decided | null>(null);
  const parties = task.value[side];
  const members = useMembers(task)?.[side];
  const fields = FIELDS[side];
  const change = (next: readonly DraftParty[]) => make(settingParties(task, side, next));
  const put = ({ name, set }: UnitOffer) => {
    const party = replacing === null ? undefined : parties[replacing];
    if (party === undefined) {
      change([...parties, { written: name, span: null, why: { from: 'person' }, set }]);
    } else {
      change(parties.map((other, at) => (at === replacing ? { ...other, set } : other)));
      setDecided({ party, chosen: { name, set } });
    }
    setReplacing(null);
  };
  const replaced = replacing === null ? undefined : parties[replacing];
  return (
    <>
      <span className="task-label" aria-hidden="true">
        {t[fields.label]}
      </span>
      <fieldset className="parties">
        <legend className="visually-hidden">{t[fields.label]}</legend>
        {parties.map((party, at) => (
          <PartyLine
            key={`${party.written}${at}`}
            party={party}
            index={at}
            side={side}
            members={members?.[at]}
            onChange={(next) => {
              change(parties.flatMap((other, position) => (position === at ? next : [other])));
              setDecided(next.length === 0 ? { party, chosen: null } : null);
            }}
            onReplace={() => {
              setReplacing(at);
              document.getElementById(`search-${side}-${task.id}`)?.focus();
            }}
          />
        ))}
        <ApplyToOthers task={task} side={side} decided={decided} onDone={() => setDecided(null)} />
        <UnitSearch
          id={`search-${side}-${task.id}`}
          name={fields.add}
          offersAt={`/van-ban/${view.id}/soat/don-vi`}
          label={replaced === undefined ? t[fields.addLabel] : t.replaceParty(replaced.written)}
          onChoose={put}
        />
      </fieldset>
    </>
  );
}

function settingParties(task: NumberedDraft, side: PartySide, next: readonly DraftParty[]): Edit {
  const on = { taskId: task.id, version: task.version };
  switch (side) {
    case 'leads':
      return { kind: 'set-leads', ...on, leads: next };
    case 'cooperators':
      return { kind: 'set-cooperators', ...on, cooperators: next };
    case 'via':
      return { kind: 'set-via', ...on, via: next };
    default:
      return side satisfies never;
  }
}

/** Offers to decide the same for all other tasks with the same words: one edit, undone as one. */
function ApplyToOthers(props: {
  readonly task: NumberedDraft;
  readonly side: PartySide;
  readonly decided: Decided | null;
  readonly onDone: () => void;
}) {
  const { tasks, review, say } = useDesk();
  const t = useTexts(reviewText);
  const { task, side, decided } = props;
  if (decided === null) return null;
  const { party, chosen } = decided;
  const others = othersWriting(tasks, { side, party, taskId: task.id });
  if (others.length === 0) return null;
  const words = shortened(party.written);
  return (
    <div className="party-others">
      <Button
        type="button"
        onClick={() => {
          const edit: Edit = { kind: 'resolve-party', side, written: party.written, chosen, tasks: others };
          if (review.make(edit)) props.onDone();
          else say(t.notPossible);
        }}
      >
        {chosen === null ? t.removeFromOthers(others.length, words) : t.applyToOthers(others.length, words)}
      </Button>
    </div>
  );
}

const WORDS_SHOWN = 60;

function shortened(words: string): string {
  if (words.length <= WORDS_SHOWN) return words;
  return `${words.slice(0, words.lastIndexOf(' ', WORDS_SHOWN))}…`;
}

interface PartyLineProps {
  readonly party: DraftParty;
  readonly index: number;
  readonly side: PartySide;
  readonly members: PartyMembers | undefined;
  /** What stands in place of the party: nothing, or another one. */
  readonly onChange: (next: readonly DraftParty[]) => void;
  readonly onReplace: () => void;
}

function PartyLine({ party, index, side, members, onChange, onReplace }: PartyLineProps) {
  const { review } = useDesk();
  const t = useTexts(reviewText);
  const found = party.set === null ? undefined : review.session.sets[setKey(party.set)];
  const clear = found !== undefined && found.count > 0;
  return (
    <div className={clear ? 'party-line' : 'party-line party-unclear'}>
      <div className="row">
        <span>
          {party.written}
          {clear && found.label !== party.written && <span className="muted"> → {found.label}</span>}{' '}
          <span className="why">— {whyInWords(party, t)}</span>
        </span>
        <Button
          look="quiet"
          className="button-small push"
          name={FIELDS[side].remove}
          value={index}
          aria-label={t.removeParty(party.written)}
          onClick={(event) => {
            event.preventDefault();
            onChange([]);
          }}
        >
          {t.remove}
        </Button>
      </div>
      {!clear && (
        <div className="row">
          <span className="small">{side === 'leads' ? t.notResolvedHint : t.inWordsOnly}</span>
          <Button type="button" look="quiet" className="button-small" onClick={onReplace}>
            {t.replaceParty(party.written)}
          </Button>
        </div>
      )}
      {members !== undefined && members.members.length + members.except.length > 1 && (
        <Members party={party} members={members} onChange={onChange} />
      )}
      {found !== undefined && found.count > 1 && (
        <Button
          look="quiet"
          className="button-small"
          form={KEEP_SET}
          name="start"
          value={JSON.stringify({ name: party.written, set: party.set })}
        >
          {t.keepSet}
        </Button>
      )}
    </div>
  );
}

/** The list of names behind a set; each can be excepted and taken back. */
function Members(props: {
  readonly party: DraftParty;
  readonly members: PartyMembers;
  readonly onChange: PartyLineProps['onChange'];
}) {
  const t = useTexts(reviewText);
  const { party, members } = props;
  const { set } = party;
  if (set === null) return null;
  const except = (ids: typeof set.except) => props.onChange([{ ...party, set: { ...set, except: ids } }]);
  return (
    <details className="members">
      <summary>{t.showMembers(members.members.length)}</summary>
      <ul className="plain">
        {members.members.map(({ id, name }) => (
          <li key={id} className="row">
            <span>{name}</span>
            <Button
              type="button"
              look="quiet"
              className="button-small push"
              aria-label={t.exceptUnit(name)}
              onClick={() => except([...set.except, id])}
            >
              {t.except}
            </Button>
          </li>
        ))}
        {members.except.map(({ id, name }) => (
          <li key={id} className="row">
            <s>{name}</s>
            <Button
              type="button"
              look="quiet"
              className="button-small push"
              aria-label={t.takeBackUnit(name)}
              onClick={() => except(set.except.filter((other) => other !== id))}
            >
              {t.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function whyInWords({ why }: DraftParty, t: (typeof reviewText)['vi']): string {
  if (why.from === 'heading' || why.from === 'list-opening') return t[`why.${why.from}`](why.section ?? '');
  return t[`why.${why.from}`];
}

/** Names behind the parties: those that came with the page, else fetched when the task is opened or changed. */
function useMembers(task: NumberedDraft): TaskDetail | null {
  const { view, review, detail, openId } = useDesk();
  // The version that the server has: of an edit that is still on its way it knows no names.
  const version = review.session.server.tasks.get(task.id)?.version ?? 0;
  const [fetched, setFetched] = useState<TaskDetail | null>(openId === task.id ? detail : null);
  useEffect(() => {
    if (version === 0) return undefined;
    const stop = new AbortController();
    void fetchDetail(`/van-ban/${view.id}/soat/nhiem-vu/${task.id}?v=${version}`, stop.signal).then(
      (found) => {
        if (found !== null) setFetched(found);
        return undefined;
      },
    );
    return () => stop.abort();
  }, [view.id, task.id, version]);
  return fetched;
}

async function fetchDetail(address: string, signal: AbortSignal): Promise<TaskDetail | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    // Our own server wrote it.
    return response.ok ? ((await response.json()) as TaskDetail) : null;
  } catch {
    // The names are a comfort; the sets stand without them.
    return null;
  }
}
