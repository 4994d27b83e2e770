import type { Role } from '../base/actor.ts';
import type { PositionId } from '../base/ids.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { SubmitButton } from '../ui/post-form.tsx';
import { AUTHORISING } from './authorisation.ts';
import { Authorise } from './authorisation-form.tsx';
import { personPageText } from './person-page.text.ts';
import type { PositionPhase } from './position.ts';
import { PositionAct } from './position-act.tsx';

interface ActsProps {
  readonly position: {
    readonly id: PositionId;
    readonly title: string;
    readonly role: Role;
    readonly actingFor: object | null;
    readonly authorisedBy: object | null;
    readonly phase: PositionPhase;
  };
  readonly today: string;
  readonly mayManage: boolean;
  readonly mayAuthorise: boolean;
}

/** What can be done with one position; a position that has ended stays as it was. */
export function PositionActs({ position, today, mayManage, mayAuthorise }: ActsProps) {
  const { id, title } = position;
  if (position.phase === 'past') return null;
  const isOwn = position.actingFor === null && position.authorisedBy === null;
  return (
    <div className="person-acts">
      {mayAuthorise && isOwn && AUTHORISING.includes(position.role) && <Authorise id={id} today={today} />}
      {mayManage && (
        <>
          {position.phase === 'future' && <TakeBack id={id} />}
          {isOwn && <StandIn id={id} today={today} />}
          <End id={id} today={today} />
          {position.authorisedBy === null && <Retitle id={id} title={title} today={today} />}
        </>
      )}
    </div>
  );
}

interface ActProps {
  readonly id: PositionId;
  readonly today: string;
}

function End({ id, today }: ActProps) {
  const t = useTexts(personPageText);
  return (
    <PositionAct intent="end" id={id} heading={t.end} means={t.endMeans}>
      {(field) => (
        <>
          <Field {...field('last', today)} type="date" label={t.lastDay} required />
          <SubmitButton look="danger">{t.doEnd}</SubmitButton>
        </>
      )}
    </PositionAct>
  );
}

function StandIn({ id, today }: ActProps) {
  const t = useTexts(personPageText);
  return (
    <PositionAct intent="stand-in" id={id} heading={t.setStandIn} means={t.standInMeans}>
      {(field) => (
        <>
          <Field {...field('who')} label={t.standIn} hint={t.standInHint} required />
          <Field {...field('from', today)} type="date" label={t.from} required />
          <Field {...field('last')} type="date" label={t.lastDayAway} required />
          <SubmitButton>{t.doSetStandIn}</SubmitButton>
        </>
      )}
    </PositionAct>
  );
}

function Retitle({ id, title, today }: ActProps & { readonly title: string }) {
  const t = useTexts(personPageText);
  return (
    <PositionAct intent="retitle" id={id} heading={t.retitle}>
      {(field) => (
        <>
          <Field {...field('title', title)} label={t.newTitle} required />
          <Field {...field('from', today)} type="date" label={t.from} required />
          <SubmitButton>{t.doRetitle}</SubmitButton>
        </>
      )}
    </PositionAct>
  );
}

function TakeBack({ id }: Pick<ActProps, 'id'>) {
  const t = useTexts(personPageText);
  return (
    <PositionAct intent="take-back" id={id} heading={t.takeBack} means={t.takeBackMeans}>
      {() => <SubmitButton look="danger">{t.takeBack}</SubmitButton>}
    </PositionAct>
  );
}
