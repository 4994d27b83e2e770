import { Check, FieldGroup } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { taskText } from './task.text.ts';

/** Standard phrases to choose one from; without script as well as with it, since the server puts it before the words. */
export function ReportPhrases(props: {
  readonly phrases: readonly string[];
  readonly chosen?: string | undefined;
}) {
  const t = useTexts(taskText);
  if (props.phrases.length === 0) return null;
  return (
    <FieldGroup legend={t.phrases}>
      {props.phrases.map((phrase) => (
        <Check
          key={phrase}
          kind="radio"
          name="phrase"
          value={phrase}
          label={phrase}
          defaultChecked={phrase === props.chosen}
        />
      ))}
    </FieldGroup>
  );
}
