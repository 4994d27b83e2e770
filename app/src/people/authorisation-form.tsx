import type { PositionId } from '../base/ids.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem } from '../web/form-failure.tsx';
import { MATTERS } from './authorisation.ts';
import { fieldError, personPageText } from './person-page.text.ts';
import type { FormOpen } from './position-acts.tsx';

interface AuthoriseProps {
  readonly id: PositionId;
  readonly form: FormOpen;
  readonly today: string;
}

/** Gives matters of a position to somebody else. */
export function Authorise({ id, form, today }: AuthoriseProps) {
  const t = useTexts(personPageText);
  const { failure, values, errors } = form;
  return (
    <details open={failure !== undefined}>
      <summary>{t.authorise}</summary>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="authorise" />
        <input type="hidden" name="positionId" value={id} />
        <p className="small">{t.authoriseMeans}</p>
        <Field
          name="who"
          label={t.authorised}
          hint={t.standInHint}
          required
          defaultValue={values['who']}
          error={fieldError(t, errors['who'])}
        />
        <Select
          name="matter"
          label={t.matter}
          required
          options={MATTERS.map((matter) => ({ value: matter, label: t[`matter.${matter}`] }))}
          defaultValue={values['matter'] ?? 'all'}
          error={fieldError(t, errors['matter'])}
        />
        <Field
          name="basis"
          label={t.basis}
          hint={`${t.basisHint}: ${t.basisExample}`}
          required
          defaultValue={values['basis']}
          error={fieldError(t, errors['basis'])}
        />
        <Field
          name="from"
          type="date"
          label={t.from}
          required
          defaultValue={values['from'] ?? today}
          error={fieldError(t, errors['from'])}
        />
        <Field
          name="last"
          type="date"
          label={t.lastDayAway}
          required
          defaultValue={values['last']}
          error={fieldError(t, errors['last'])}
        />
        <SubmitButton>{t.doAuthorise}</SubmitButton>
      </PostForm>
    </details>
  );
}

/** Ends at once what was given away. */
export function EndAuthorisation({ id }: { readonly id: PositionId }) {
  const t = useTexts(personPageText);
  return (
    <details>
      <summary>{t.endAuthorisation}</summary>
      <PostForm>
        <input type="hidden" name="intent" value="end-authorisation" />
        <input type="hidden" name="positionId" value={id} />
        <p className="small">{t.endAuthorisationMeans}</p>
        <SubmitButton look="danger">{t.endAuthorisation}</SubmitButton>
      </PostForm>
    </details>
  );
}
