import { FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { ReportPhrases } from './report-phrases.tsx';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';

/** What a page gives to the forms that report from a list. */
export interface QuickReports {
  readonly phrases: readonly string[];
  readonly requestKey: string;
  readonly person: string;
}

interface QuickReportProps extends QuickReports {
  readonly assignmentId: string;
  /** Words of the assignment. */
  readonly about: string;
}

/** A report written where the work stands in the list: unfold, choose a phrase, send. */
export function QuickReport({ assignmentId, phrases, ...rest }: QuickReportProps) {
  const t = useTexts(todayText);
  const words = useTexts(taskText);
  return (
    <details className="quick-report" name="bao-cao">
      <summary className="button button-primary">{words.report}</summary>
      <PostForm
        encType="multipart/form-data"
        action={`/viec/${assignmentId}`}
        draft={`report:${assignmentId}`}
      >
        <Hidden {...rest} />
        <ReportPhrases phrases={phrases} />
        <TextArea name="text" label={t.more} rows={2} />
        <FileField name="camera" label={words.camera} accept="image/jpeg,image/png" capture="environment" />
        <div className="button-row">
          <SubmitButton look="primary" name="intent" value="submitted">
            {words.submit}
          </SubmitButton>
          <SubmitButton name="intent" value="reported">
            {words.saveProgress}
          </SubmitButton>
        </div>
      </PostForm>
    </details>
  );
}

/** One tap: a report of progress without words says that nothing has changed. */
export function NothingNew({ assignmentId, ...rest }: Omit<QuickReportProps, 'phrases'>) {
  const t = useTexts(todayText);
  return (
    <PostForm action={`/viec/${assignmentId}`} className="">
      <Hidden {...rest} />
      <SubmitButton name="intent" value="reported">
        {t.nothingNew}
      </SubmitButton>
    </PostForm>
  );
}

function Hidden({ requestKey, person, about }: Omit<QuickReportProps, 'phrases' | 'assignmentId'>) {
  return (
    <>
      <input type="hidden" name="requestKey" value={requestKey} />
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="from" value="today" />
    </>
  );
}
