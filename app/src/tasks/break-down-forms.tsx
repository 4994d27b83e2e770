import { ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Field, FieldGroup, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf, useFailure, wasTicked } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import type { BelowInWords } from './below-words.ts';
import type { BreakDownData } from './break-down.pages.tsx';
import { cascadeText } from './cascade.text.ts';

export function GiveForm({ data }: { readonly data: BreakDownData }) {
  const t = useTexts(cascadeText);
  const sent = useFailure();
  const failure = sent?.values['intent'] === 'complete' ? undefined : sent;
  const field = fieldsOf(failure, { ...t, unitUnknown: t.unitUnknown(failure?.fields['unitLine'] ?? '') });
  const form = `break-down:${data.id}:${data.chain.below.length}`;
  if (data.below.total === 0) return <EmptyState title={t.nobodyBelow}>{t.nobodyBelowHint}</EmptyState>;
  return (
    // Another part is another form: what was sent does not stay in it.
    <PostForm key={form} draft={form}>
      <h2 className="work-group">{t.giveOne}</h2>
      <FormProblem failure={failure} />
      <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? data.requestKey} />
      <TextArea {...field('text', data.quote)} required label={t.text} hint={t.textHint} />
      {data.parts.length > 1 && (
        <FieldGroup legend={t.covers}>
          {data.parts.map((part) => (
            <Check
              key={part.value}
              name="covers"
              value={part.value}
              label={part.text}
              defaultChecked={wasTicked(failure, 'covers', part.value)}
            />
          ))}
        </FieldGroup>
      )}
      {data.parts.length === 1 && data.parts[0] && (
        <input type="hidden" name="covers" value={data.parts[0].value} />
      )}
      <UnitChoice below={data.below} failure={failure} error={field('units').error} />
      <Field
        {...field('due', data.due ?? undefined)}
        type="date"
        required={data.due !== null}
        max={data.due ?? undefined}
        className="input-short"
        label={t.due}
        hint={data.dueWords === null ? undefined : t.dueAtMost(data.dueWords)}
      />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="give">
          {t.give}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

/** Units by kind, set or name. */
export function UnitChoice({
  below,
  failure,
  error,
}: {
  readonly below: BelowInWords;
  readonly failure: FormFailure | undefined;
  readonly error: string | undefined;
}) {
  const t = useTexts(cascadeText);
  const box = (name: string, value: string) => ({
    name,
    value,
    defaultChecked: wasTicked(failure, name, value),
  });
  return (
    <FieldGroup legend={t.units} hint={t.unitsHint}>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {below.kinds.map(({ kind, words }) => (
        <Check key={kind} {...box('kinds', kind)} label={words} />
      ))}
      {below.sets.map(({ id, words }) => (
        <Check key={id} {...box('sets', id)} label={words} />
      ))}
      {below.units.length === 0 ? (
        <TextArea name="names" label={t.namesField} rows={3} defaultValue={failure?.values['names']} />
      ) : (
        below.units.map(({ id, name }) => <Check key={id} {...box('units', id)} label={name} />)
      )}
    </FieldGroup>
  );
}

/** Says that all is given; what is left is ticked as done by the unit itself. */
export function CompleteForm({ data }: { readonly data: BreakDownData }) {
  const t = useTexts(cascadeText);
  const failure = useFailure({ intent: 'complete' });
  const problem = fieldsOf(failure, t)('own').error;
  const left = data.parts.filter(({ given }) => !given);
  if (data.completed && data.left === 0) return null;
  return (
    <PostForm>
      <h2 className="work-group">{t.complete}</h2>
      <FormProblem failure={failure} />
      <p className="muted small">{left.length === 0 ? t.completeWhole : t.completeHint}</p>
      {problem !== undefined && <p className="field-error">{problem}</p>}
      {left.length > 0 && (
        <FieldGroup legend={t.ownPart}>
          {left.map((part) => (
            <Check
              key={part.value}
              name="own"
              value={part.value}
              label={part.text}
              defaultChecked={failure ? wasTicked(failure, 'own', part.value) : part.own}
            />
          ))}
        </FieldGroup>
      )}
      <ButtonRow>
        <SubmitButton name="intent" value="complete">
          {t.completeAct}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}
