import { Form, Link } from 'react-router';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/page.tsx';
import { Table } from '../ui/table.tsx';
import { unitText } from './unit.text.ts';
import type { UnitKind } from './unit.ts';
import { unitHistoryText } from './unit-history.text.ts';

/** The day of an address, as the pages of units show it. */
export interface DayShown {
  /** As a date field has it. */
  readonly value: string;
  readonly isToday: boolean;
  /** What was asked for is no day. */
  readonly isWrong: boolean;
  readonly words: string;
}

/** Asks for another day: a plain form, the day stands in the address. */
export function DayForm(props: {
  readonly day: DayShown;
  readonly action: string;
  /** What else stands in the address. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
}) {
  const { day, action, kept = {} } = props;
  const t = useTexts(unitHistoryText);
  const address = new URLSearchParams(kept).toString();
  return (
    <Form method="get" action={action} className="unit-day no-print">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        key={day.value}
        name="ngay"
        type="date"
        label={t.onDay}
        required
        defaultValue={day.value}
        error={day.isWrong ? t.badDay : undefined}
      />
      <Button>{t.show}</Button>
      {!day.isToday && <Link to={address === '' ? action : `${action}?${address}`}>{t.today}</Link>}
    </Form>
  );
}

/** Another unit, which this one came from or became. */
export interface Relative {
  readonly id: string;
  readonly name: string;
  readonly heir: boolean;
  readonly since: string;
}

export interface Past {
  readonly name: string;
  readonly kind: UnitKind;
  /** In words; null where it has always been so. */
  readonly from: string | null;
  /** The last day, in words; null while it holds. */
  readonly until: string | null;
}

/** That a unit has ended or is to come is said above everything else. */
export function PresenceNotice(props: {
  readonly presence: 'there' | 'ended' | 'to-come';
  readonly isToday: boolean;
  /** The first day on which it is no more, and the first on which it is there, in words. */
  readonly ended: string | null;
  readonly began: string | null;
  readonly successors: readonly Relative[];
}) {
  const { presence, isToday, ended, began, successors } = props;
  const t = useTexts(unitHistoryText);
  const heir = successors.find((other) => other.heir);
  if (presence === 'to-come' && began !== null) {
    return <Notice kind="info">{isToday ? t.toCome(began) : t.notYet(began)}</Notice>;
  }
  if (ended === null) return null;
  if (presence === 'there') return <Notice kind="info">{t.willEnd(ended)}</Notice>;
  return (
    <Notice kind="warn">
      {t.ended(ended)} {heir !== undefined && t.endedBy(heir.name)}
    </Notice>
  );
}

/** What it came from, what it became, and what it was called when. */
export function History(props: {
  readonly past: readonly Past[];
  readonly successors: readonly Relative[];
  readonly predecessors: readonly Relative[];
}) {
  const { past, successors, predecessors } = props;
  const t = useTexts(unitHistoryText);
  const kinds = useTexts(unitText);
  if (past.length < 2 && successors.length === 0 && predecessors.length === 0) return null;
  return (
    <Panel title={t.past}>
      <dl className="facts">
        <Relatives title={t.successors} units={successors} />
        <Relatives title={t.predecessors} units={predecessors} />
      </dl>
      {past.length > 1 && (
        <Table
          caption={t.past}
          captionHidden
          rows={past}
          rowKey={({ name, from }) => `${from} ${name}`}
          columns={[
            { key: 'name', head: t.name, cell: ({ name }) => name },
            { key: 'kind', head: t.kind, cell: ({ kind }) => kinds[`kind.${kind}`] },
            { key: 'from', head: t.from, cell: ({ from }) => from ?? t.always },
            { key: 'until', head: t.until, cell: ({ until }) => until ?? t.still },
          ]}
        />
      )}
    </Panel>
  );
}

function Relatives({ title, units }: { readonly title: string; readonly units: readonly Relative[] }) {
  const t = useTexts(unitHistoryText);
  if (units.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {units.map(({ id, name, heir, since }) => (
        <dd key={id}>
          <Link to={`/don-vi/${id}`}>{name}</Link>{' '}
          <span className="muted">
            {t.since(since)}
            {heir && units.length > 1 && ` · ${t.heir}`}
          </span>
        </dd>
      ))}
    </>
  );
}
