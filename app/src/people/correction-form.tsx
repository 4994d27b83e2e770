import { Field, Select, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { correctionText } from './correction.text.ts';
import { CORRECTION_FIELDS, type Correction } from './correction.ts';

const PROBLEMS = [
  'fieldMissing',
  'fieldAsked',
  'wantedMissing',
  'wantedSame',
  'reasonMissing',
  'positionMissing',
  'nameMissing',
  'emailWrong',
  'phoneWrong',
] as const;

/** Asks for a correction of what is kept of the reader. */
export function CorrectionForm({
  positions,
}: {
  readonly positions: readonly { readonly value: string; readonly label: string }[];
}) {
  const t = useTexts(correctionText);
  const failure = useFailure();
  const wrong = (field: string): string | undefined => {
    const key = PROBLEMS.find((code) => code === failure?.fields[field]);
    return key && t[key];
  };
  return (
    <Panel title={t.ask}>
      <p className="muted">{t.askHint}</p>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="ask" />
        <Select
          name="field"
          label={t.field}
          required
          placeholder="—"
          defaultValue={failure?.values['field'] ?? ''}
          options={CORRECTION_FIELDS.map((field) => ({ value: field, label: t[`field.${field}`] }))}
          error={wrong('field')}
        />
        {positions.length > 0 && (
          <Select
            name="positionId"
            label={t.position}
            placeholder={t.noPosition}
            defaultValue={failure?.values['positionId'] ?? ''}
            options={positions}
            error={wrong('positionId')}
          />
        )}
        <Field
          name="wanted"
          label={t.wanted}
          required
          defaultValue={failure?.values['wanted'] ?? ''}
          error={wrong('wanted')}
        />
        <TextArea
          name="reason"
          label={t.askReason}
          required
          rows={2}
          defaultValue={failure?.values['reason'] ?? ''}
          error={wrong('reason')}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

type Shown = Pick<Correction, 'id' | 'field' | 'before' | 'wanted' | 'reason' | 'state' | 'answer'> & {
  readonly when: { readonly text: string; readonly full: string };
};

/** What the reader asked for, and what became of it. */
export function OwnCorrections({ corrections }: { readonly corrections: readonly Shown[] }) {
  const t = useTexts(correctionText);
  if (corrections.length === 0) return null;
  return (
    <Panel title={t.mine}>
      <ul className="plain kept">
        {corrections.map(({ id, field, before, wanted, reason, state, answer, when }) => (
          <li key={id}>
            <time className="muted small" title={when.full}>
              {when.text}
            </time>
            <div className="correction-acts">
              <span>
                {t[`field.${field}`]}: {t.fromTo(before, wanted)} <b>({t[`state.${state}`]})</b>
              </span>
              <span className="muted small">{answer === '' ? reason : `${t.answer}: ${answer}`}</span>
              {state === 'open' && (
                <PostForm>
                  <input type="hidden" name="intent" value="withdraw" />
                  <input type="hidden" name="request" value={id} />
                  <SubmitButton look="quiet">{t.withdraw}</SubmitButton>
                </PostForm>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
