import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import { UnitChoice } from './break-down-forms.tsx';
import { spokenOrderText } from './spoken-order.text.ts';
import type { choicesInWords } from './spoken-order-form.ts';

/** What is wrong with a field, in words. */
export function useOrderProblem(failure: FormFailure | undefined): (name: string) => string | undefined {
  const t = useTexts(spokenOrderText);
  return (name) => {
    const key = failure?.fields[name];
    switch (key) {
      case undefined:
        return undefined;
      case 'unitUnknown':
        return t.unitUnknown(failure?.fields['unitLine'] ?? '');
      case 'wordsNeeded':
      case 'tooLong':
      case 'mannerNeeded':
      case 'dayNeeded':
      case 'dayAhead':
      case 'oneFile':
      case 'giverNeeded':
      case 'giverNotThen':
      case 'dueOver':
      case 'confirmingElsewhere':
      case 'followerElsewhere':
      case 'unitsNeeded':
      case 'unitNotBelow':
      case 'documentUnknown':
      case 'documentEarlier':
        return t[key];
      default:
        return key;
    }
  };
}

/** Who does it, until when, who follows it and which unit confirms. */
export function TaskFields({
  choices,
  failure,
}: {
  readonly choices: ReturnType<typeof choicesInWords>;
  readonly failure: FormFailure | undefined;
}) {
  const t = useTexts(spokenOrderText);
  const problem = useOrderProblem(failure);
  return (
    <>
      <UnitChoice below={choices.below} failure={failure} error={problem('units')} />
      <Field
        name="due"
        type="date"
        className="input-short"
        label={t.due}
        hint={t.dueHint}
        defaultValue={failure?.values['due']}
        error={problem('due')}
      />
      <Select
        name="follower"
        label={t.follower}
        placeholder={t.noFollower}
        options={choices.followers}
        defaultValue={failure?.values['follower'] ?? ''}
        error={problem('follower')}
      />
      <Select
        name="confirming"
        required
        label={t.confirming}
        options={choices.confirming}
        defaultValue={failure?.values['confirming'] ?? choices.confirmingId}
        error={problem('confirming')}
      />
    </>
  );
}
