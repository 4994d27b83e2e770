import { Link } from 'react-router';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { historyText } from './history.text.ts';
import type { Place } from './history.ts';
import type { HistoryLine, HistoryWords, MemberLine } from './history-words.ts';
import './history.css';

interface HistoryPageProps {
  /** The thing whose history it is, with its page. */
  readonly of: { readonly name: string; readonly to: string };
  readonly history: HistoryWords;
  /** Address of this history, without what it is asked for. */
  readonly path: string;
  /** What else stands in the address. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly children?: React.ReactNode;
}

/** The history of one thing as a page of its own: days, sentences, a switch for the order. */
export function HistoryPage({ of, history, path, kept = {}, children }: HistoryPageProps) {
  const t = useTexts(historyText);
  const { order, page, more, days } = history;
  const to = (asked: { readonly oldest: boolean; readonly page: number }): string => {
    const query = new URLSearchParams(kept);
    if (asked.oldest) query.set('thu-tu', 'cu');
    if (asked.page > 1) query.set('trang', String(asked.page));
    return query.size === 0 ? path : `${path}?${query}`;
  };
  const oldest = order === 'oldest';
  return (
    <Page title={t.of(of.name)} width="narrow" lead={<Link to={of.to}>{t.back}</Link>}>
      {children}
      <Filters
        label={t.order}
        filters={[
          { label: t.newest, to: to({ oldest: false, page: 1 }), current: !oldest },
          { label: t.oldest, to: to({ oldest: true, page: 1 }), current: oldest },
        ]}
      />
      {days.length === 0 ? <EmptyState title={t.none}>{t.noneHint}</EmptyState> : <HistoryDays days={days} />}
      {(page > 1 || more) && (
        <nav className="pages" aria-label={t.pages}>
          {page > 1 && (
            <ButtonLink to={to({ oldest, page: page - 1 })} rel="prev">
              {t.later}
            </ButtonLink>
          )}
          {more && (
            <ButtonLink to={to({ oldest, page: page + 1 })} rel="next">
              {t.earlier}
            </ButtonLink>
          )}
        </nav>
      )}
    </Page>
  );
}

export function HistoryDays({ days }: Pick<HistoryWords, 'days'>) {
  return days.map(({ key, words, lines }) => (
    <section key={key} className="history-day">
      <h2>{words}</h2>
      <ol className="plain history">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
    </section>
  ));
}

function Line({ line }: { readonly line: HistoryLine }) {
  return (
    <li className="history-line">
      <time className="muted" title={line.time.full}>
        {line.time.text}
      </time>
      <div>
        <p>
          <b>{line.who}</b>
          {line.forUnit && (
            <>
              {' ('}
              <Named place={line.forUnit} />
              {')'}
            </>
          )}{' '}
          {line.did}
          {line.toUnit && (
            <>
              {' '}
              <ToUnit place={line.toUnit} />
            </>
          )}
          {line.about && (
            <>
              {': '}
              <Named place={line.about} />
            </>
          )}
        </p>
        {line.text !== '' && <p className="history-text">{line.text}</p>}
        {line.note !== '' && <p className="muted small">{line.note}</p>}
        {line.origin !== '' && <p className="muted small history-origin">{line.origin}</p>}
        {line.open !== '' && (
          <details>
            <summary>{line.open}</summary>
            <ol className="plain history">
              {line.members.map((member) => (
                <MemberOf key={member.key} member={member} />
              ))}
            </ol>
            {line.cut !== '' && <p className="muted small">{line.cut}</p>}
          </details>
        )}
      </div>
    </li>
  );
}

function MemberOf({ member }: { readonly member: MemberLine }) {
  return (
    <li className="history-line">
      <time className="muted" title={member.time.full}>
        {member.time.text}
      </time>
      <div>
        <p>
          <Named place={member.unit} /> <span className="muted">{member.who}</span>
        </p>
        {member.text !== '' && <p className="history-text">{member.text}</p>}
        {member.origin !== '' && <p className="muted small history-origin">{member.origin}</p>}
      </div>
    </li>
  );
}

function ToUnit({ place }: { readonly place: Place }) {
  const t = useTexts(historyText);
  return (
    <>
      {t.toUnit} <Named place={place} />
    </>
  );
}

function Named({ place }: { readonly place: Place }) {
  return place.to === null ? place.text : <Link to={place.to}>{place.text}</Link>;
}
