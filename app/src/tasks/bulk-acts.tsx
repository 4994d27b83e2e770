import { TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/post-form.tsx';
import { useScript } from '../ui/use-script.ts';
import { useTicked } from '../ui/use-ticked.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { followText } from './follow.text.ts';
import { taskText } from './task.text.ts';

/** How many reports are chosen in the form with this id; null until script runs, which is all that a page needs. */
function useChosen(formId: string): number | null {
  // A box of the matrix stands for all waiting reports of its unit.
  const chosen = useTicked(formId, 'chosen');
  return chosen === null ? null : chosen.reduce((sum, value) => sum + value.split(',').length, 0);
}

/** "Xác nhận N báo cáo" and "Trả lại N báo cáo" for what is chosen in the form around them. */
export function BulkActs(props: { readonly formId: string; readonly requestKey: string }) {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  const failure = useFailure();
  const chosen = useChosen(props.formId);
  const nothing = chosen === 0;
  return (
    <section className="bulk-acts no-print" aria-label={t.bulk}>
      {failure?.fields['chosen'] ? (
        <Notice kind="error">{t.chooseFirst}</Notice>
      ) : (
        <FormProblem failure={failure} />
      )}
      <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? props.requestKey} />
      <SubmitButton look="primary" name="intent" value="confirmed" disabled={nothing}>
        {chosen === null || nothing ? t.confirmChosen : t.confirmN(chosen)}
      </SubmitButton>
      <details className="bulk-back" open={failure?.values['intent'] === 'sent-back' || undefined}>
        <summary className="button">
          {chosen === null || nothing ? t.sendBackChosen : t.sendBackN(chosen)}
        </summary>
        <div className="stack">
          <TextArea {...fieldsOf(failure, words)('reason')} rows={2} label={t.sendBackReason} required />
          <SubmitButton name="intent" value="sent-back" disabled={nothing}>
            {chosen === null || nothing ? t.sendBackChosen : t.sendBackN(chosen)}
          </SubmitButton>
        </div>
      </details>
    </section>
  );
}

/** Chooses all boxes of the form; shown only where script runs, as it does nothing without. */
export function ChooseAll({
  formId,
  startsChosen = false,
}: {
  readonly formId: string;
  readonly startsChosen?: boolean;
}) {
  const t = useTexts(followText);
  if (!useScript()) return <span className="visually-hidden">{t.choose}</span>;
  return (
    <input
      type="checkbox"
      aria-label={t.chooseAll}
      defaultChecked={startsChosen}
      onChange={({ currentTarget }) => {
        const form = document.getElementById(formId);
        for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="chosen"]') ?? []) {
          box.checked = currentTarget.checked;
        }
      }}
    />
  );
}
