import { Link } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { type Figure, Figures, StackBar } from '../ui/stack-bar.tsx';
import { todayText } from './today.text.ts';
import type { DeskInWords } from './today-words.ts';
import { WorkGroup } from './work-group.tsx';

/** A specialist first sees what to confirm; a leader, what is late. */
export function DeskSheet({ desk, leads }: { readonly desk: DeskInWords; readonly leads: boolean }) {
  const t = useTexts(todayText);
  const late = <DeskGroup key="late" id="qua-han" title={t.overdue} some={desk.overdue} since={false} />;
  const confirm = (
    <DeskGroup key="confirm" id="cho-xac-nhan" title={t.toConfirm} some={desk.toConfirm} since />
  );
  const figure = (name: string, { total, to }: DeskInWords['silent'], tone?: Figure['tone']): Figure => ({
    name: name.toLocaleLowerCase('vi'),
    value: total,
    words: t.counted(total),
    to,
    tone,
  });
  return (
    <section className="work-sheet" aria-label={t.follow}>
      <Figures
        figures={[
          ...(desk.toDecide.total > 0 ? [figure(t.toDecide, desk.toDecide, 'near')] : []),
          ...(desk.toForward.total > 0 ? [figure(t.toForward, desk.toForward, 'near')] : []),
          figure(t.toConfirm, desk.toConfirm),
          figure(t.returned, desk.returned, 'near'),
          figure(t.silent, desk.silent),
          figure(t.overdue, desk.overdue, 'late'),
        ]}
      />
      <DeskGroup id="cho-quyet-dinh" title={t.toDecide} hint={t.toDecideHint} some={desk.toDecide} since />
      <DeskGroup id="cho-chuyen-tiep" title={t.toForward} some={desk.toForward} since />
      {leads ? [late, confirm] : confirm}
      <DeskGroup id="tra-lai" title={t.returned} some={desk.returned} since />
      {!leads && late}
      <DeskGroup id="chua-mo" title={t.silent} some={desk.silent} since={false} />
      {desk.directives.length > 0 && (
        <section aria-labelledby="theo-van-ban">
          <h2 className="work-group" id="theo-van-ban">
            {t.byDirective}
          </h2>
          <ul className="work-list">
            {desk.directives.map((directive) => (
              <li key={directive.id} className="work-row">
                <p>
                  <Link to={`/van-ban/${directive.id}/theo-doi`}>{directive.name}</Link>
                </p>
                <StackBar parts={directive.parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function DeskGroup(props: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly some: DeskInWords['silent'];
  readonly since: boolean;
}) {
  const t = useTexts(todayText);
  const { some } = props;
  return (
    <>
      <WorkGroup
        id={props.id}
        title={props.title}
        hint={props.hint}
        count={some.total}
        words={t.counted(some.total)}
      >
        {some.groups.map((group) => (
          <GroupRow key={group.id} group={group} since={props.since} />
        ))}
      </WorkGroup>
      {some.total > some.shown && (
        <p>
          <Link to={some.to}>{t.showAll(some.total)}</Link>
        </p>
      )}
    </>
  );
}

/** One task, and the units in question by name: each opens its own report. */
function GroupRow({
  group,
  since,
}: {
  readonly group: DeskInWords['silent']['groups'][number];
  readonly since: boolean;
}) {
  const t = useTexts(todayText);
  const when = since ? { text: t.since(group.oldest.text), full: group.oldest.full } : group.due;
  return (
    <li className="work-row">
      <div className="work-meta">
        <span className="work-from">{group.from}</span>
        {when && (
          <time className="work-from push" title={when.full}>
            {when.text}
          </time>
        )}
      </div>
      <p>
        <Link to={group.to}>{group.summary}</Link>
      </p>
      <ul className="work-units">
        {group.units.map((unit) => (
          <li key={unit.id}>
            <Link to={`/viec/${unit.id}`}>{unit.unitName}</Link>
          </li>
        ))}
        {group.more > 0 && (
          <li>
            <Link to={group.to}>{t.moreUnits(group.more)}</Link>
          </li>
        )}
      </ul>
    </li>
  );
}
