import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { type DraftParty, type NumberedDraft, setKey } from './draft.ts';
import type { Edit } from './edit.ts';
import { reviewText } from './review.text.ts';
import { useDesk } from './review-desk.tsx';
import type { PartyMembers, TaskDetail, UnitOffer } from './review-view.ts';
import { UnitSearch } from './unit-search.tsx';

interface PartiesFieldProps {
  readonly task: NumberedDraft;
  readonly side: 'leads' | 'cooperators';
  readonly make: (edit: Edit) => void;
}

/** The lead or cooperating units of a task: why each was proposed, who is meant by name, exceptions, and more units. */
export function PartiesField({ task, side, make }: PartiesFieldProps) {
  const { view } = useDesk();
  const t = useTexts(reviewText);
  const [replacing, setReplacing] = useState<number | null>(null);
  const parties = task.value[side];
  const members = useMembers(task)?.[side];
  const change = (next: readonly DraftParty[]) => {
    const on = { taskId: task.id, version: task.version };
    make(
      side === 'leads'
        ? { kind: 'set-leads', ...on, leads: next }
        : { kind: 'set-cooperators', ...on, cooperators: next },
    );
  };
  const put = (offer: UnitOffer) => {
    const chosen: DraftParty = { written: offer.name, span: null, why: { from: 'person' }, set: offer.set };
    if (replacing === null) change([...parties, chosen]);
    else change(parties.map((party, at) => (at === replacing ? { ...party, set: offer.set } : party)));
    setReplacing(null);
  };
  const replaced = replacing === null ? undefined : parties[replacing];
  return (
    <>
      <span className="task-label" aria-hidden="true">
        {side === 'leads' ? t.lead : t.cooperators}
      </span>
      <fieldset className="parties">
        <legend className="visually-hidden">{side === 'leads' ? t.lead : t.cooperators}</legend>
        {parties.map((party, at) => (
          <PartyLine
            key={`${party.written}${at}`}
            party={party}
            index={at}
            side={side}
            members={members?.[at]}
            onChange={(next) =>
              change(parties.flatMap((other, position) => (position === at ? next : [other])))
            }
            onReplace={() => {
              setReplacing(at);
              document.getElementById(`search-${side}-${task.id}`)?.focus();
            }}
          />
        ))}
        <UnitSearch
          id={`search-${side}-${task.id}`}
          name={side === 'leads' ? 'addLead' : 'addCooperator'}
          directiveId={view.id}
          label={replaced === undefined ? labelOf(side, t) : t.replaceParty(replaced.written)}
          onChoose={put}
        />
      </fieldset>
    </>
  );
}

function labelOf(side: PartiesFieldProps['side'], t: (typeof reviewText)['vi']): string {
  return side === 'leads' ? t.addLead : t.addCooperator;
}

interface PartyLineProps {
  readonly party: DraftParty;
  readonly index: number;
  readonly side: PartiesFieldProps['side'];
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
          name={side === 'leads' ? 'removeLead' : 'removeCooperator'}
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
