import { Check, Field, FieldGroup, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { SearchSelect } from '../ui/search-select.tsx';
import { useFailure } from '../web/form-failure.tsx';
import { bulkText } from './bulk.text.ts';
import { EXTENSION_ANSWERS } from './bulk-answer.ts';
import { fieldWords } from './field-words.ts';
import { taskText } from './task.text.ts';
import type { PreviewedAct } from './task-table.ts';

interface BulkFieldsProps {
  readonly act: PreviewedAct;
  /** ISO day. */
  readonly today: string;
  readonly followers: readonly { readonly value: string; readonly label: string }[];
}

/** What an act on many rows asks for besides the rows. */
export function BulkFields({ act, today, followers }: BulkFieldsProps) {
  if (act === 'deadline-changed') return <NewDeadline today={today} />;
  if (act === 'extension') return <ExtensionAnswer today={today} />;
  if (act === 'hand-over') return <NewFollower followers={followers} />;
  return null;
}

function useDueError(): string | undefined {
  const t = useTexts(bulkText);
  const words = useTexts(taskText);
  const failure = useFailure();
  return failure?.fields['due'] === 'dueNotLater' ? t.dueNotLater : fieldWords(failure, 'due', words);
}

function NewDeadline({ today }: Pick<BulkFieldsProps, 'today'>) {
  const t = useTexts(bulkText);
  const words = useTexts(taskText);
  const failure = useFailure();
  const dueError = useDueError();
  return (
    <>
      <Field
        label={t.newDue}
        name="due"
        type="date"
        min={today}
        required
        defaultValue={failure?.values['due']}
        error={dueError}
      />
      <TextArea
        label={t.reason}
        name="reason"
        rows={2}
        required
        defaultValue={failure?.values['reason']}
        error={fieldWords(failure, 'reason', words)}
      />
    </>
  );
}

function ExtensionAnswer({ today }: Pick<BulkFieldsProps, 'today'>) {
  const t = useTexts(bulkText);
  const words = useTexts(taskText);
  const failure = useFailure();
  const dueError = useDueError();
  return (
    <>
      <FieldGroup legend={t.answer}>
        {failure?.fields['answer'] && <Notice kind="error">{t.answerMissing}</Notice>}
        {EXTENSION_ANSWERS.map((answer) => (
          <Check
            key={answer}
            kind="radio"
            name="answer"
            value={answer}
            label={t[`answer.${answer}`]}
            defaultChecked={(failure?.values['answer'] ?? 'as-asked') === answer}
          />
        ))}
      </FieldGroup>
      <Field
        label={t.oneDay}
        hint={t.oneDayHint}
        name="due"
        type="date"
        min={today}
        defaultValue={failure?.values['due']}
        error={dueError}
      />
      <TextArea
        label={t.answerReason}
        hint={t.answerReasonHint}
        name="reason"
        rows={2}
        defaultValue={failure?.values['reason']}
        error={fieldWords(failure, 'reason', words)}
      />
    </>
  );
}

function NewFollower({ followers }: Pick<BulkFieldsProps, 'followers'>) {
  const t = useTexts(bulkText);
  const failure = useFailure();
  return (
    <SearchSelect
      name="follower"
      label={t.successor}
      hint={t.successorHint}
      required
      placeholder=""
      options={followers}
      defaultValue={failure?.values['follower']}
      error={failure?.fields['follower'] && t.followerMissing}
    />
  );
}
