import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { fieldsOf } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import { UnitChoice } from './break-down-forms.tsx';
import { spokenOrderText } from './spoken-order.text.ts';
import type { choicesInWords } from './spoken-order-form.ts';

/** Who does it, until when, who follows it and which unit confirms. */
export function TaskFields({
  choices,
  failure,
}: {
  readonly choices: ReturnType<typeof choicesInWords>;
  readonly failure: FormFailure | undefined;
}) {
  const t = useTexts(spokenOrderText);
  const field = fieldsOf(failure, { ...t, unitUnknown: t.unitUnknown(failure?.fields['unitLine'] ?? '') });
  return (
    <>
      <UnitChoice below={choices.below} failure={failure} error={field('units').error} />
      <Field {...field('due')} type="date" className="input-short" label={t.due} hint={t.dueHint} />
      <Select
        {...field('follower', '')}
        label={t.follower}
        placeholder={t.noFollower}
        options={choices.followers}
      />
      <Select
        {...field('confirming', choices.confirmingId)}
        required
        label={t.confirming}
        options={choices.confirming}
      />
    </>
  );
}
