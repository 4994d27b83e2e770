import type { MailChoice } from '../files/mail/mail-choice.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { FileField, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { intakeText } from './intake.text.ts';

interface ChoicesProps {
  readonly text: string;
  readonly choices: readonly MailChoice[];
}

/** The documents of an e-mail, one press each; the file is still at hand and is sent again with the choice. */
export function MailChoices(props: ChoicesProps & { readonly onChoose: (part: number) => void }) {
  const labelOf = useChoiceLabel();
  return (
    <div className="stack">
      <Notice kind="info">{props.text}</Notice>
      <ButtonRow>
        {props.choices.map((choice) => (
          <Button key={choice.part} type="button" onClick={() => props.onChoose(choice.part)}>
            {labelOf(choice)}
          </Button>
        ))}
      </ButtonRow>
    </div>
  );
}

/** The same without script: no browser keeps the file over an answer, so it is chosen again. */
export function MailChoicesForm({ text, choices }: ChoicesProps) {
  const t = useTexts(intakeText);
  const labelOf = useChoiceLabel();
  return (
    <form method="post" encType="multipart/form-data" className="panel stack">
      <Notice kind="info">
        {text} {t.chooseAgain}
      </Notice>
      <FileField name="file" label={t.file} required accept=".eml" />
      <Select
        name="part"
        label={t.chooseInMail}
        options={choices.map((choice) => ({ value: `${choice.part}`, label: labelOf(choice) }))}
      />
      <div className="row">
        <Button look="primary">{t.readFile}</Button>
      </div>
    </form>
  );
}

function useChoiceLabel(): (choice: MailChoice) => string {
  const t = useTexts(intakeText);
  return ({ part, name, size }) =>
    part === 0 ? t.mailBody : t.mailChoice(name, Math.max(1, Math.round(size / 1024)));
}
