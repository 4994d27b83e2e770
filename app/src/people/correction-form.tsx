import { Field, Select, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { correctionText } from './correction.text.ts';
import { CORRECTION_FIELDS, type Correction } from './correction.ts';

/** Asks for a correction of what is kept of the reader. */
export function CorrectionForm({
  positions,
}: {
  readonly positions: readonly { readonly value: string; readonly label: string }[];
}) {
  const t = useTexts(correctionText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const kinds = CORRECTION_FIELDS.map((kind) => ({ value: kind, label: t[`field.${kind}`] }));
  return (
    <Panel title={t.ask}>
      <p className="muted">{t.askHint}</p>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="ask" />
        <Select {...field('field', '')} label={t.field} required placeholder="—" options={kinds} />
        {positions.length > 0 && (
          <Select
            {...field('positionId', '')}
            label={t.position}
            placeholder={t.noPosition}
            options={positions}
          />
        )}
        <Field {...field('wanted', '')} label={t.wanted} required />
        <TextArea {...field('reason', '')} label={t.askReason} required rows={2} />
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
