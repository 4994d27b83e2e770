import { Form, Link } from 'react-router';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { numbersText } from './numbers.text.ts';
import { FactList, PeriodSelect, WholeFigures } from './numbers-panels.tsx';
import type { UnitFiguresShown } from './unit-figures.ts';

interface Props {
  readonly unitId: string;
  /** What else stands in the address. */
  readonly kept: Readonly<Record<string, string>>;
  readonly shown: UnitFiguresShown;
}

/** How a unit has done what it was given, over any period, on its page. */
export function UnitFigures({ unitId, kept, shown }: Props) {
  const t = useTexts(numbersText);
  const { whole, periods } = shown;
  return (
    <Panel title={t.record}>
      <p className="small muted">
        {shown.lead} {t.recordHow}
      </p>
      <Asked unitId={unitId} kept={kept} asked={whole.asked} periods={periods} />
      {shown.isEmpty ? (
        <p className="muted">{t.noWorkThen}</p>
      ) : (
        <>
          <WholeFigures whole={whole} />
          <FactList whole={whole} />
        </>
      )}
      <p className="row no-print">
        <Link to={`/nhiem-vu?mo=1&don-vi=${unitId}`}>{t.openWork}</Link>
        <Link to={`/nhiem-vu/lich?don-vi=${unitId}`}>{t.dueCalendar}</Link>
        <Link to={`/nhiem-vu/dong-thoi-gian?don-vi=${unitId}`}>{t.timeline}</Link>
        <Link to={`/nhiem-vu/tai?don-vi=${unitId}`}>{t.unitLoad}</Link>
        <Link to={shown.withBelow}>{t.toFigures}</Link>
      </p>
    </Panel>
  );
}

function Asked(
  props: Pick<Props, 'unitId' | 'kept'> &
    Pick<UnitFiguresShown, 'periods'> &
    Pick<UnitFiguresShown['whole'], 'asked'>,
) {
  const { unitId, kept, asked, periods } = props;
  const t = useTexts(numbersText);
  return (
    <Form method="get" action={`/don-vi/${unitId}`} className="numbers-asked no-print" aria-label={t.period}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <PeriodSelect period={asked.period} periods={periods} />
      <details open={asked.from !== ''}>
        <summary>{t.freeDays}</summary>
        <div className="row">
          <Field type="date" name="tu" label={t.from} defaultValue={asked.from} key={`tu${asked.from}`} />
          <Field type="date" name="den" label={t.to} defaultValue={asked.to} key={`den${asked.to}`} />
        </div>
      </details>
      <ButtonRow>
        <Button>{t.show}</Button>
      </ButtonRow>
    </Form>
  );
}
