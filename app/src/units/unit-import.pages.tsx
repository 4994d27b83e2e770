import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { AppError } from '../base/errors.ts';
import { PEOPLE_COLUMNS } from '../people/person-sheet.ts';
import { Field, FileField } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formFiles, formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { parseDay } from './day-field.ts';
import { unitText } from './unit.text.ts';
import { TemplateHelp } from './unit-template-help.tsx';
import './units.css';
import { type SheetProblem, UNIT_COLUMNS } from './unit-sheet.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    const { mayChange } = await actions.units.list(actor);
    if (!mayChange) throw new AppError('not_allowed');
    return { today: today.toString() };
  });

/** What the check of a sheet found; the sheet goes along, so that importing it needs no second choice of the file. */
interface Checked {
  readonly checked: {
    readonly created: number;
    readonly changed: number;
    readonly people: number;
    readonly positions: number;
    /** The first of them. */
    readonly problems: readonly SheetProblem[];
    readonly problemCount: number;
    readonly from: string;
    readonly sheet: string | null;
  };
}

// What a hidden field may carry there and back; a larger sheet is chosen anew.
const LARGEST_CARRIED = 2 * 1024 * 1024;
// A column in the wrong place makes a problem of every row; nobody reads them all.
const MOST_SHOWN = 200;

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const bytes = await sheetIn(form);
    const from = dayIn(form);
    const tryOnly = formText(form, 'intent') !== 'import';
    const result = await actions.units.import(actor, { bytes, from, tryOnly });
    if (result.done) {
      const { created, changed, positions } = result;
      return redirectWithFlash('/don-vi', { text: unitText[locale].imported(created, changed, positions) });
    }
    const sheet = bytes.length <= LARGEST_CARRIED ? Buffer.from(bytes).toString('base64') : null;
    const { done: _done, ...found } = result;
    const problems = found.problems.slice(0, MOST_SHOWN);
    const problemCount = found.problems.length;
    return data<Checked>({ checked: { ...found, problems, problemCount, from: from.toString(), sheet } });
  });

async function sheetIn(form: FormData): Promise<Uint8Array> {
  const [file] = formFiles(form, 'file');
  if (file !== undefined) return new Uint8Array(await file.arrayBuffer());
  const carried = formText(form, 'sheet');
  if (carried === '') throw new AppError('bad_input', { fields: { file: 'fileMissing' } });
  return new Uint8Array(Buffer.from(carried, 'base64'));
}

function dayIn(form: FormData): Temporal.PlainDate {
  const day = parseDay(formText(form, 'from'));
  if (day === null) throw new AppError('bad_input', { fields: { from: 'fromWrong' } });
  return day;
}

export default function UnitImportPage() {
  const { today } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const failure = useFailure();
  const answer = useActionData<Partial<Checked>>();
  const checked = answer?.checked;
  return (
    <Page title={t.import} lead={t.importLead} width="narrow">
      {checked && (checked.problems.length > 0 ? <Problems {...checked} /> : <Fine {...checked} />)}
      <PostForm encType="multipart/form-data">
        <FormProblem failure={failure} />
        <FileField
          name="file"
          label={t.file}
          accept=".xlsx"
          required
          error={failure?.fields['file'] === undefined ? undefined : t.fileMissing}
        />
        <Field
          name="from"
          type="date"
          label={t.from}
          hint={t.fromHint}
          required
          defaultValue={checked?.from ?? failure?.values['from'] ?? today}
          error={failure?.fields['from'] === undefined ? undefined : t.fromWrong}
        />
        <SubmitButton
          look={checked?.problems.length === 0 ? undefined : 'primary'}
          name="intent"
          value="check"
        >
          {t.check}
        </SubmitButton>
      </PostForm>
      <Columns />
      <TemplateHelp />
    </Page>
  );
}

function Fine(props: Checked['checked']) {
  const t = useTexts(unitText);
  const { created, changed, people, positions, from, sheet } = props;
  return (
    <Panel>
      <Notice kind="success">{t.fine}</Notice>
      <p>{t.wouldDo(created, changed, people, positions)}</p>
      {sheet !== null && (
        <PostForm>
          <input type="hidden" name="sheet" value={sheet} />
          <input type="hidden" name="from" value={from} />
          <SubmitButton look="primary" name="intent" value="import">
            {t.doImport(created + changed, positions)}
          </SubmitButton>
        </PostForm>
      )}
    </Panel>
  );
}

function Problems({ problems, problemCount }: Pick<Checked['checked'], 'problems' | 'problemCount'>) {
  const t = useTexts(unitText);
  const more = problemCount - problems.length;
  return (
    <Panel title={t.problems}>
      <Notice kind="error">{t.nothingImported}</Notice>
      <Table
        caption={t.problems}
        captionHidden
        rows={problems}
        rowKey={({ sheet, row, column, problem }) => `${sheet} ${row} ${column} ${problem}`}
        columns={[
          { key: 'row', head: t.problemRow, cell: ({ sheet, row }) => `${sheet} · ${t.problemRow} ${row}` },
          { key: 'column', head: t.problemColumn, cell: ({ column }) => column },
          { key: 'what', head: t.problemWhat, cell: ({ problem }) => t[`problem.${problem}`] },
          { key: 'value', head: t.problemValue, cell: ({ value }) => value || '–' },
        ]}
      />
      {more > 0 && <p>{t.moreProblems(more)}</p>}
    </Panel>
  );
}

function Columns() {
  const t = useTexts(unitText);
  return (
    <details>
      <summary>{t.columns}</summary>
      <dl className="facts">
        <dt>{t.columnsUnits}</dt>
        <dd>{Object.values(UNIT_COLUMNS).join(' · ')}</dd>
        <dt>{t.columnsPeople}</dt>
        <dd>{Object.values(PEOPLE_COLUMNS).join(' · ')}</dd>
      </dl>
    </details>
  );
}
