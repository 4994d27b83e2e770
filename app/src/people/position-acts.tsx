import type { Role } from '../base/actor.ts';
import type { PositionId } from '../base/ids.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import { AUTHORISING } from './authorisation.ts';
import { Authorise } from './authorisation-form.tsx';
import { fieldError, personPageText } from './person-page.text.ts';
import type { PositionPhase } from './position.ts';
import type { TypedFields } from './position-fields.tsx';

/** A form with what was refused of it. */
export interface FormOpen extends TypedFields {
  readonly failure: FormFailure | undefined;
}

interface ActsProps {
  readonly position: {
    readonly id: PositionId;
    readonly title: string;
    readonly role: Role;
    readonly actingFor: object | null;
    readonly authorisedBy: object | null;
    readonly phase: PositionPhase;
  };
  readonly failure: FormFailure | undefined;
  readonly today: string;
  readonly mayManage: boolean;
  readonly mayAuthorise: boolean;
}

/** What can be done with one position; a position that has ended stays as it was. */
export function PositionActs({ position, failure, today, mayManage, mayAuthorise }: ActsProps) {
  if (position.phase === 'past') return null;
  const openFor = (intent: string): FormOpen => {
    const refused =
      failure?.values['intent'] === intent && failure.values['positionId'] === position.id
        ? failure
        : undefined;
    return { failure: refused, values: refused?.values ?? {}, errors: refused?.fields ?? {} };
  };
  const isOwn = position.actingFor === null && position.authorisedBy === null;
  return (
    <div className="person-acts">
      {mayAuthorise && isOwn && AUTHORISING.includes(position.role) && (
        <Authorise id={position.id} form={openFor('authorise')} today={today} />
      )}
      {mayManage && (
        <>
          {position.phase === 'future' && <TakeBack id={position.id} form={openFor('take-back')} />}
          {isOwn && <StandIn id={position.id} form={openFor('stand-in')} today={today} />}
          <End id={position.id} form={openFor('end')} today={today} />
          {position.authorisedBy === null && (
            <Retitle position={position} form={openFor('retitle')} today={today} />
          )}
        </>
      )}
    </div>
  );
}

function Hidden({ intent, id }: { readonly intent: string; readonly id: PositionId }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="positionId" value={id} />
    </>
  );
}

interface ActProps {
  readonly id: PositionId;
  readonly form: FormOpen;
}

function End({ id, form, today }: ActProps & { readonly today: string }) {
  const t = useTexts(personPageText);
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.end}</summary>
      <PostForm>
        <FormProblem failure={form.failure} />
        <Hidden intent="end" id={id} />
        <p className="small">{t.endMeans}</p>
        <Field
          name="last"
          type="date"
          label={t.lastDay}
          required
          defaultValue={form.values['last'] ?? today}
          error={fieldError(t, form.errors['last'])}
        />
        <SubmitButton look="danger">{t.doEnd}</SubmitButton>
      </PostForm>
    </details>
  );
}

function StandIn({ id, form, today }: ActProps & { readonly today: string }) {
  const t = useTexts(personPageText);
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.setStandIn}</summary>
      <PostForm>
        <FormProblem failure={form.failure} />
        <Hidden intent="stand-in" id={id} />
        <p className="small">{t.standInMeans}</p>
        <Field
          name="who"
          label={t.standIn}
          hint={t.standInHint}
          required
          defaultValue={form.values['who']}
          error={fieldError(t, form.errors['who'])}
        />
        <Field
          name="from"
          type="date"
          label={t.from}
          required
          defaultValue={form.values['from'] ?? today}
          error={fieldError(t, form.errors['from'])}
        />
        <Field
          name="last"
          type="date"
          label={t.lastDayAway}
          required
          defaultValue={form.values['last']}
          error={fieldError(t, form.errors['last'])}
        />
        <SubmitButton>{t.doSetStandIn}</SubmitButton>
      </PostForm>
    </details>
  );
}

function Retitle({
  position,
  form,
  today,
}: {
  readonly position: ActsProps['position'];
  readonly form: FormOpen;
  readonly today: string;
}) {
  const t = useTexts(personPageText);
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.retitle}</summary>
      <PostForm>
        <FormProblem failure={form.failure} />
        <Hidden intent="retitle" id={position.id} />
        <Field
          name="title"
          label={t.newTitle}
          required
          defaultValue={form.values['title'] ?? position.title}
          error={fieldError(t, form.errors['title'])}
        />
        <Field
          name="from"
          type="date"
          label={t.from}
          required
          defaultValue={form.values['from'] ?? today}
          error={fieldError(t, form.errors['from'])}
        />
        <SubmitButton>{t.doRetitle}</SubmitButton>
      </PostForm>
    </details>
  );
}

function TakeBack({ id, form }: ActProps) {
  const t = useTexts(personPageText);
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.takeBack}</summary>
      <PostForm>
        <FormProblem failure={form.failure} />
        <Hidden intent="take-back" id={id} />
        <p className="small">{t.takeBackMeans}</p>
        <SubmitButton look="danger">{t.takeBack}</SubmitButton>
      </PostForm>
    </details>
  );
}
