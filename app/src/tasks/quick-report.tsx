import { FileField, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { ReportPhrases } from './report-phrases.tsx';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';

/** Forms in the list: enough for a day, and little to load. */
export const IN_PLACE = 10;

/** What a page gives to the forms that report from a list. */
export interface QuickReports {
  readonly phrases: readonly string[];
  /** By assignment, written beforehand from what units below and people of the unit have told; null for a long one. */
  readonly reports: Readonly<Record<string, string | null>>;
  readonly reportHint: string;
  readonly requestKey: string;
  readonly person: string;
}

interface QuickReportProps extends QuickReports {
  readonly assignmentId: string;
  /** Words of the assignment. */
  readonly about: string;
}

type Beforehand = 'phrases' | 'reports' | 'reportHint';

/** A report written where the work stands in the list: unfold, choose a phrase, send. */
export function QuickReport(props: QuickReportProps) {
  const { assignmentId, phrases, reports, reportHint, ...rest } = props;
  const report = reports[assignmentId] ?? undefined;
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
        <TextArea
          name="text"
          label={t.more}
          rows={report === undefined ? 2 : 8}
          defaultValue={report}
          hint={report === undefined ? undefined : reportHint}
        />
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
export function NothingNew({ assignmentId, ...rest }: Omit<QuickReportProps, Beforehand>) {
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

function Hidden({ requestKey, person, about }: Omit<QuickReportProps, Beforehand | 'assignmentId'>) {
  return (
    <>
      <input type="hidden" name="requestKey" value={requestKey} />
      <input type="hidden" name="person" value={person} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="from" value="today" />
    </>
  );
}
