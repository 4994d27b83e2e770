import { Link } from 'react-router';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Field, FileField } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { sheetImportText } from './sheet-import.text.ts';
import './sheet-import.css';

/** "1 Kiểm tra  2 Xem thay đổi  3 Nhập". */
export function ImportSteps({ current }: { readonly current: 0 | 1 | 2 }) {
  const t = useTexts(sheetImportText);
  return (
    <Stepper
      current={current}
      steps={[{ label: t.stepCheck }, { label: t.stepLook }, { label: t.stepImport }]}
    />
  );
}

export function UploadForm({ today }: { readonly today: string }) {
  const t = useTexts(sheetImportText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <PostForm encType="multipart/form-data">
      <FormProblem failure={failure} />
      <FileField {...field('file')} label={t.file} hint={t.fileHint} accept=".xlsx,.csv,.tsv,.txt" required />
      <Field {...field('from', today)} type="date" label={t.from} hint={t.fromHint} required />
      <SubmitButton look="primary">{t.check}</SubmitButton>
    </PostForm>
  );
}

/** What is there already, as a pattern to fill in. */
export function ExportLinks({ to }: { readonly to: string }) {
  const t = useTexts(sheetImportText);
  return (
    <Panel>
      <p>{t.template}</p>
      <ButtonRow>
        <ButtonLink to={to} reloadDocument>
          {t.exportXlsx}
        </ButtonLink>
        <ButtonLink to={`${to}?dang=csv`} reloadDocument>
          {t.exportCsv}
        </ButtonLink>
      </ButtonRow>
    </Panel>
  );
}

interface ColumnHelp {
  readonly title: string;
  readonly names: readonly string[];
}

export function ColumnsHelp({ columns }: { readonly columns: readonly ColumnHelp[] }) {
  const t = useTexts(sheetImportText);
  return (
    <details>
      <summary>{t.columns}</summary>
      <p className="muted">{t.columnsHint}</p>
      <dl className="import-columns">
        {columns.map(({ title, names }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{names.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface RecentImport {
  readonly to: string;
  readonly name: string;
  readonly phase: string;
  readonly running: boolean;
  readonly by: string;
}

export function RecentImports({ recent }: { readonly recent: readonly RecentImport[] }) {
  const t = useTexts(sheetImportText);
  if (recent.length === 0) return null;
  return (
    <Panel title={t.recent}>
      <ul className="plain stack">
        {recent.map(({ to, name, phase, running, by }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>: {running ? <strong>{phase}</strong> : phase}{' '}
            <span className="muted small">({by})</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
