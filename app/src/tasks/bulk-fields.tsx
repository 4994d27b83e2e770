import { Check, Field, FieldGroup, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { SearchSelect } from '../ui/search-select.tsx';
import { fieldsOf, useFailure } from '../web/form-failure.tsx';
import { bulkText } from './bulk.text.ts';
import { EXTENSION_ANSWERS } from './bulk-answer.ts';
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

function NewDeadline({ today }: Pick<BulkFieldsProps, 'today'>) {
  const t = useTexts(bulkText);
  const words = useTexts(taskText);
  const field = fieldsOf(useFailure(), { ...words, ...t });
  return (
    <>
      <Field {...field('due')} label={t.newDue} type="date" min={today} required />
      <TextArea {...field('reason')} label={t.reason} rows={2} required />
    </>
  );
}

function ExtensionAnswer({ today }: Pick<BulkFieldsProps, 'today'>) {
  const t = useTexts(bulkText);
  const words = useTexts(taskText);
  const failure = useFailure();
  const field = fieldsOf(failure, { ...words, ...t });
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
      <Field {...field('due')} label={t.oneDay} hint={t.oneDayHint} type="date" min={today} />
      <TextArea {...field('reason')} label={t.answerReason} hint={t.answerReasonHint} rows={2} />
    </>
  );
}

function NewFollower({ followers }: Pick<BulkFieldsProps, 'followers'>) {
  const t = useTexts(bulkText);
  const field = fieldsOf(useFailure(), t);
  return (
    <SearchSelect
      {...field('follower')}
      label={t.successor}
      hint={t.successorHint}
      required
      placeholder=""
      options={followers}
    />
  );
}
