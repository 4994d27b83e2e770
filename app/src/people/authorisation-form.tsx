import type { PositionId } from '../base/ids.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { SubmitButton } from '../ui/post-form.tsx';
import { MATTERS } from './authorisation.ts';
import { personPageText } from './person-page.text.ts';
import { PositionAct } from './position-act.tsx';

/** Gives matters of a position to somebody else. */
export function Authorise({ id, today }: { readonly id: PositionId; readonly today: string }) {
  const t = useTexts(personPageText);
  const matters = MATTERS.map((matter) => ({ value: matter, label: t[`matter.${matter}`] }));
  return (
    <PositionAct intent="authorise" id={id} heading={t.authorise} means={t.authoriseMeans}>
      {(field) => (
        <>
          <Field {...field('who')} label={t.authorised} hint={t.standInHint} required />
          <Select {...field('matter', 'all')} label={t.matter} required options={matters} />
          <Field {...field('basis')} label={t.basis} hint={`${t.basisHint}: ${t.basisExample}`} required />
          <Field {...field('from', today)} type="date" label={t.from} required />
          <Field {...field('last')} type="date" label={t.lastDayAway} required />
          <SubmitButton>{t.doAuthorise}</SubmitButton>
        </>
      )}
    </PositionAct>
  );
}

/** Ends at once what was given away. */
export function EndAuthorisation({ id }: { readonly id: PositionId }) {
  const t = useTexts(personPageText);
  return (
    <PositionAct
      intent="end-authorisation"
      id={id}
      heading={t.endAuthorisation}
      means={t.endAuthorisationMeans}
    >
      {() => <SubmitButton look="danger">{t.endAuthorisation}</SubmitButton>}
    </PositionAct>
  );
}
