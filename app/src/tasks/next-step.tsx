import { ButtonRow } from '../ui/button.tsx';
import { Field, FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import type { AssignmentData } from './assignment.pages.tsx';
import type { MoveKind } from './assignment.ts';
import { assignmentPageText } from './assignment-page.text.ts';
import { FoldedMove, OpenMove } from './move-forms.tsx';
import { ReportPhrases } from './report-phrases.tsx';
import { RequestKey } from './request-key.tsx';
import { taskText } from './task.text.ts';

interface StepProps {
  readonly data: AssignmentData;
  /** The refusal of this very form, with what had been typed; not that of another one on the page. */
  readonly failure: FormFailure | undefined;
}

/**
 * What the reader may do now, at the end, where one has read to. What waits for an answer and the usual act are open, the
 * rare ones unfold together.
 */
export function NextStep({ data }: { readonly data: AssignmentData }) {
  const t = useTexts(assignmentPageText);
  const failure = useFailure();
  const { answers, beside, more } = data.forms;
  const may = (kind: MoveKind): boolean => data.moves.some((move) => move === kind);
  const of = (...kinds: readonly MoveKind[]): FormFailure | undefined =>
    failure && kinds.some((kind) => kind === failure.values['intent']) ? failure : undefined;
  return (
    <section id="buoc-tiep-theo" className="next-step" aria-labelledby="buoc-tiep-theo-ten">
      <h2 className="work-group" id="buoc-tiep-theo-ten">
        {t.next}
      </h2>
      {/* The state may have moved on so that the refused form is no longer here: the refusal is said all the same. */}
      {failure && !data.moves.some((move) => move === failure.values['intent']) && (
        <FormProblem failure={failure} />
      )}
      {data.waits !== null && <p>{data.waits}</p>}
      {data.state === 'returned' && !may('reassigned') && <p>{t.waitingForReassignment}</p>}
      {data.state === 'suspended' && !may('resumed') && <p>{t.waitingForResumption}</p>}
      {data.moves.length === 0 && !['submitted', 'returned', 'suspended'].includes(data.state) && (
        <p>{t.nothingNext}</p>
      )}
      {answers.map((form) => (
        <OpenMove key={form.key} form={form} data={data} failure={of(...kindsOf(form))} />
      ))}
      {may('received') && <ReceiveForm data={data} failure={of('received')} />}
      {may('submitted') && data.period !== '' && <NilForm data={data} failure={undefined} />}
      {may('submitted') && <ReportForm data={data} failure={of('reported', 'submitted')} />}
      {may('withdrawn') && <WithdrawForm data={data} failure={of('withdrawn')} />}
      {may('confirmed') && <ConfirmForm data={data} failure={of('confirmed')} />}
      {beside.map((form) => (
        <FoldedMove key={form.key} form={form} data={data} failure={of(...kindsOf(form))} />
      ))}
      {more.length > 0 && (
        <details className="step-more" open={more.some((form) => of(...kindsOf(form))) || undefined}>
          <summary>{t.more}</summary>
          {more.map((form) => (
            <FoldedMove key={form.key} form={form} data={data} failure={of(...kindsOf(form))} />
          ))}
        </details>
      )}
    </section>
  );
}

function kindsOf(form: AssignmentData['forms']['more'][number]): MoveKind[] {
  return form.acts.map(({ kind }) => kind);
}

function ReceiveForm({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      <ButtonRow>
        <SubmitButton name="intent" value="received">
          {t.receive}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

/** Nothing came up in the period: one press, as the report that it is. */
function NilForm({ data, failure }: StepProps) {
  const words = useTexts(taskText);
  return (
    <PostForm>
      <RequestKey data={data} failure={failure} />
      <input type="hidden" name="nil" value="on" />
      <ButtonRow>
        <SubmitButton name="intent" value="submitted">
          {words.nil}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

function ReportForm({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  const words = useTexts(taskText);
  const field = fieldsOf(failure, words);
  const { text, percent } = data.report;
  return (
    <PostForm encType="multipart/form-data" draft={`report:${data.id}`}>
      <h3>{t.reportHeading}</h3>
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      <input type="hidden" name="person" value={data.person} />
      <input type="hidden" name="about" value={data.summary} />
      <ReportPhrases phrases={data.phrases} chosen={failure?.values['phrase']} />
      <TextArea
        {...field('text', text)}
        label={t.reportText}
        hint={data.report.hint}
        rows={text === '' ? 4 : 10}
      />
      <div className="report-files">
        <FileField
          {...field('files')}
          label={t.reportFiles}
          hint={t.reportFilesHint}
          multiple
          accept="image/jpeg,image/png,.pdf,.docx,.xlsx"
        />
        <FileField name="camera" label={words.camera} accept="image/jpeg,image/png" capture="environment" />
      </div>
      <Field
        {...field('percent', percent > 0 ? String(percent) : undefined)}
        label={t.reportPercent}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        className="input-short"
      />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="submitted">
          {words.submit}
        </SubmitButton>
        <SubmitButton name="intent" value="reported">
          {words.saveProgress}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

function WithdrawForm({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      <p className="muted small">{t.withdrawHint}</p>
      <ButtonRow>
        <SubmitButton name="intent" value="withdrawn">
          {t.withdraw}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

function ConfirmForm({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  const words = useTexts(taskText);
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      <TextArea {...fieldsOf(failure, words)('text')} rows={2} label={t.confirmRemark} />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="confirmed">
          {t.confirm}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}
