import { Link } from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import type { SinceIssue } from './issued-set.actions.ts';
import { issuedSetText } from './issued-set.text.ts';

/** What a page shows of it; plain data. */
export interface IssuedSetsView {
  readonly sets: readonly IssuedSetLine[];
  /** How many tasks of how many units could be given. */
  readonly toGive: number;
}

interface IssuedSetLine {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly counts: string;
  readonly joined: readonly { readonly id: string; readonly name: string; readonly note: string | null }[];
  readonly left: readonly {
    readonly id: string;
    readonly name: string;
    readonly note: string;
    readonly workPath: string | null;
  }[];
}

/** @param only `changed` leaves out sets in which nothing has changed */
export function issuedSetsView(
  { sets, gifts }: SinceIssue,
  locale: Locale,
  only: 'changed' | 'all',
): IssuedSetsView {
  const t = issuedSetText[locale];
  const shown = sets.filter(({ joined, left }) => only === 'all' || joined.length + left.length > 0);
  return {
    toGive: new Set(gifts.flatMap(({ units }) => units.map(({ id }) => id))).size,
    sets: shown.map((set) => ({
      key: `${set.taskIds.join()} ${set.written}`,
      title: set.name ?? set.written,
      words: set.words,
      counts: t.counts(set.atIssue, set.today, plainDate(Temporal.PlainDate.from(set.expandedOn), locale)),
      joined: set.joined.map(({ id, name, hasIt }) => ({ id, name, note: hasIt ? t.hasIt : null })),
      left: set.left.map(({ id, name, ended, heirName, assignmentId }) => ({
        id,
        name,
        note: ended ? (heirName === null ? t.ended : t.endedTo(heirName)) : t.outside,
        workPath: assignmentId === null ? null : `/viec/${assignmentId}`,
      })),
    })),
  };
}

/** "Lúc giao: 23 đơn vị; hôm nay 25: thêm …, bớt …", with the way to give the work to those that have come. */
export function IssuedSets({ view, giveAt }: { readonly view: IssuedSetsView; readonly giveAt: string }) {
  const t = useTexts(issuedSetText);
  if (view.sets.length === 0) return null;
  return (
    <Panel title={t.sinceIssue}>
      {view.sets.map((set) => (
        <div key={set.key} className="stack">
          <p>
            <b>{set.title}</b>
            {set.words !== set.title && <span className="muted"> → {set.words}</span>}
          </p>
          <p>
            {set.counts} {set.joined.length + set.left.length === 0 && t.same}
          </p>
          {set.joined.length > 0 && (
            <p>
              {t.joined}: <Joined units={set.joined} />
            </p>
          )}
          {set.left.length > 0 && (
            <div>
              {t.left}:
              <ul>
                {set.left.map(({ id, name, note, workPath }) => (
                  <li key={id}>
                    {name} <span className="muted">({note})</span>{' '}
                    {workPath !== null && <Link to={workPath}>{t.itsWork}</Link>}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      ))}
      {view.toGive > 0 && (
        <div className="row">
          <ButtonLink to={giveAt}>{t.toGive(view.toGive)}</ButtonLink>
        </div>
      )}
    </Panel>
  );
}

function Joined({ units }: { readonly units: IssuedSetLine['joined'] }) {
  return units.map(({ id, name, note }, at) => (
    <span key={id}>
      {at > 0 && '; '}
      {name}
      {note !== null && <span className="muted"> ({note})</span>}
    </span>
  ));
}
