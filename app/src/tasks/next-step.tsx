import { lazy, type ReactNode, Suspense } from 'react';
import { ButtonRow } from '../ui/button.tsx';
import { Field, FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import type { FormFailure } from '../web/page-handlers.ts';
import type { AssignmentData } from './assignment.pages.tsx';
import type { MoveKind } from './assignment.ts';
import { assignmentPageText } from './assignment-page.text.ts';
import { fieldWords } from './field-words.ts';
import { ReportPhrases } from './report-phrases.tsx';
import { taskText } from './task.text.ts';

interface StepProps {
  readonly data: AssignmentData;
  /** The refusal of this very form, with what had been typed; not that of another one on the page. */
  readonly failure: FormFailure | undefined;
}

/** What the reader may do now, at the end, where one has read to. The usual act is open; the others unfold. */
export function NextStep({ data }: { readonly data: AssignmentData }) {
  const t = useTexts(assignmentPageText);
  const failure = useFailure();
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
      {data.state === 'submitted' && !may('confirmed') && (
        <p>{t.waitingForConfirmation(data.confirmingUnitName)}</p>
      )}
      {data.state === 'returned' && !may('reassigned') && <p>{t.waitingForReassignment}</p>}
      {data.moves.length === 0 && data.state !== 'submitted' && data.state !== 'returned' && (
        <p>{t.nothingNext}</p>
      )}
      {may('received') && <ReceiveForm data={data} failure={of('received')} />}
      {may('submitted') && <ReportForm data={data} failure={of('reported', 'submitted')} />}
      {may('withdrawn') && <WithdrawForm data={data} failure={of('withdrawn')} />}
      {may('confirmed') && <ConfirmForm data={data} failure={of('confirmed')} />}
      {REASONED.filter((kind) => may(kind)).map((kind) => (
        <ReasonForm key={kind} kind={kind} data={data} failure={of(kind)} />
      ))}
    </section>
  );
}

/** The hidden key with which a form that is sent twice counts once, and how far the story was read. */
function RequestKey({ data, failure }: StepProps) {
  return (
    <>
      <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? data.requestKey} />
      <input type="hidden" name="seen" value={data.seen} />
    </>
  );
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

function ReportForm({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  const words = useTexts(taskText);
  return (
    <PostForm encType="multipart/form-data" draft={`report:${data.id}`}>
      <h3>{t.reportHeading}</h3>
      <FormProblem failure={failure} />
      <RequestKey data={data} failure={failure} />
      <input type="hidden" name="person" value={data.person} />
      <ReportPhrases phrases={data.phrases} chosen={failure?.values['phrase']} />
      <TextArea
        name="text"
        label={t.reportText}
        defaultValue={failure?.values['text']}
        error={fieldWords(failure, 'text', words)}
      />
      <div className="report-files">
        <FileField
          name="files"
          label={t.reportFiles}
          hint={t.reportFilesHint}
          multiple
          accept="image/jpeg,image/png,.pdf,.docx,.xlsx"
          error={fieldWords(failure, 'files', words)}
        />
        <FileField name="camera" label={words.camera} accept="image/jpeg,image/png" capture="environment" />
      </div>
      <Field
        name="percent"
        label={t.reportPercent}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        className="input-short"
        defaultValue={failure?.values['percent'] ?? (data.percent > 0 ? data.percent : undefined)}
        error={fieldWords(failure, 'percent', words)}
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
      <TextArea
        name="text"
        rows={2}
        label={t.confirmRemark}
        defaultValue={failure?.values['text']}
        error={fieldWords(failure, 'text', words)}
      />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="confirmed">
          {t.confirm}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

/** Acts that need a reason; in this order, each unfolds by itself without script. */
const REASONED = [
  'reassigned',
  'sent-back',
  'returned',
  'deadline-changed',
  'cancelled',
  'reopened',
] as const;
type Reasoned = (typeof REASONED)[number];

function useReasonedTexts(): Record<Reasoned, { heading: string; reason: string; act: string }> {
  const t = useTexts(assignmentPageText);
  return {
    reassigned: { heading: t.reassign, reason: t.reassignReason, act: t.reassign },
    'sent-back': { heading: t.sendBackHeading, reason: t.sendBackReason, act: t.sendBack },
    returned: { heading: t.returnHeading, reason: t.returnReason, act: t.returnAct },
    'deadline-changed': { heading: t.deadlineHeading, reason: t.deadlineReason, act: t.deadlineAct },
    cancelled: { heading: t.cancelHeading, reason: t.cancelReason, act: t.cancelAct },
    reopened: { heading: t.reopenHeading, reason: t.reopenReason, act: t.reopen },
  };
}

function ReasonForm({ kind, data, failure }: StepProps & { readonly kind: Reasoned }) {
  const words = useTexts(taskText);
  const { heading, reason, act } = useReasonedTexts()[kind];
  const extra: ReactNode =
    (kind === 'deadline-changed' && <DueField data={data} failure={failure} />) ||
    (kind === 'cancelled' && <InsteadField failure={failure} />);
  return (
    <details className="step-more" open={failure !== undefined || undefined}>
      <summary>{heading}</summary>
      <PostForm draft={`${kind}:${data.id}`}>
        <FormProblem failure={failure} />
        <RequestKey data={data} failure={failure} />
        {extra}
        <TextArea
          name="reason"
          rows={2}
          label={reason}
          required
          defaultValue={failure?.values['reason']}
          error={fieldWords(failure, 'reason', words)}
        />
        <ButtonRow>
          <SubmitButton look={kind === 'cancelled' ? 'danger' : 'plain'} name="intent" value={kind}>
            {act}
          </SubmitButton>
        </ButtonRow>
      </PostForm>
    </details>
  );
}

// Seldom needed, and then by the desk: it does not weigh on the page of a school.
const UnitField = lazy(async () => ({ default: (await import('../units/unit-field.tsx')).UnitField }));

function InsteadField({ failure }: Pick<StepProps, 'failure'>) {
  const t = useTexts(assignmentPageText);
  const wrong = failure?.fields['unit'];
  const problems: Readonly<Record<string, string>> = {
    unitUnknown: t.insteadUnknown,
    unitAmbiguous: t.insteadAmbiguous,
  };
  return (
    <Suspense fallback={<Field name="unit" label={t.instead} hint={t.insteadHint} />}>
      <UnitField
        name="unit"
        label={t.instead}
        hint={t.insteadHint}
        values={failure?.values}
        error={wrong === undefined ? undefined : (problems[wrong] ?? t.insteadHasIt)}
      />
    </Suspense>
  );
}

function DueField({ data, failure }: StepProps) {
  const t = useTexts(assignmentPageText);
  const words = useTexts(taskText);
  return (
    <Field
      name="due"
      type="date"
      required
      min={data.earliestDue}
      className="input-short"
      label={t.deadlineDue}
      defaultValue={failure?.values['due']}
      error={fieldWords(failure, 'due', words)}
    />
  );
}
