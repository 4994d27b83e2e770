import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Panel } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { sheetImportText } from './sheet-import.text.ts';
import type { Findings, ImportView } from './sheet-import-view.ts';
import './sheet-import.css';

interface ViewProps {
  readonly view: ImportView;
}

export function Running({ view }: ViewProps) {
  const t = useTexts(sheetImportText);
  const { phase, percent } = view;
  return (
    <section className="panel stack">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <output>
        {t[`phase.${phase}`]}: {t.percent(percent)}
      </output>
      <progress className="progress-bar" aria-label={t[`phase.${phase}`]} max={100} value={percent} />
      <p className="muted">
        {phase === 'applying' && t.applyingHint} {t.mayLeave}
      </p>
      <PostForm>
        <SubmitButton look="plain" name="intent" value="cancel">
          {t.stop}
        </SubmitButton>
      </PostForm>
    </section>
  );
}

/** Ended without anything done. */
export function Given({ view }: ViewProps) {
  const t = useTexts(sheetImportText);
  const { phase, refusal } = view;
  const words =
    phase === 'cancelled'
      ? t.stopped
      : phase === 'interrupted'
        ? t.interrupted
        : `${refusal ?? ''} ${t.nothingDone}`;
  return (
    <section className="stack">
      <Notice kind={phase === 'refused' ? 'error' : 'info'}>{words}</Notice>
      <ButtonRow>
        <ButtonLink look="primary" to="/don-vi/nhap">
          {t.again}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}

interface FoundProps extends ViewProps {
  readonly found: Findings;
}

export function Checked({ view, found }: FoundProps) {
  const t = useTexts(sheetImportText);
  const { errors, changes, doubts } = found;
  return (
    <>
      <section className="stack">
        {found.changedSince && <Notice kind="warn">{t.changedSince}</Notice>}
        {errors > 0 && <Notice kind="error">{t.hasProblems(errors)}</Notice>}
        {errors === 0 && <Notice kind="success">{changes > 0 ? t.fine : t.nothingNew}</Notice>}
        {doubts > 0 && <Notice kind="warn">{t.hasDoubts(doubts)}</Notice>}
        <Summary found={found} />
        <CheckedActs view={view} found={found} />
      </section>
      <Rows view={view} found={found} />
    </>
  );
}

function CheckedActs({ view, found }: FoundProps) {
  const t = useTexts(sheetImportText);
  const { errors, changes, units, people, hasPeople } = found;
  const upload = hasPeople && units === 0 ? '/nguoi/nhap' : '/don-vi/nhap';
  return (
    <div className="import-acts">
      {errors === 0 && changes > 0 && (
        <PostForm>
          <SubmitButton look="primary" name="intent" value="apply">
            {t.apply(units, people)}
          </SubmitButton>
        </PostForm>
      )}
      {errors > 0 && (
        <ButtonLink look="primary" to={upload}>
          {t.uploadMended}
        </ButtonLink>
      )}
      <ButtonLink to={`${view.to}/bao-cao`} reloadDocument>
        {t.report}
      </ButtonLink>
      <PostForm>
        <SubmitButton look="plain" name="intent" value="cancel">
          {t.discard}
        </SubmitButton>
      </PostForm>
    </div>
  );
}

export function Done({ view, found }: FoundProps) {
  const t = useTexts(sheetImportText);
  return (
    <>
      <section className="stack">
        <Notice kind="success">{t.done(found.changes)}</Notice>
        <Summary found={found} />
        <ButtonRow>
          {view.newPeople > 0 && (
            <ButtonLink look="primary" to={`/nguoi/giay-moi?luot-nhap=${view.id}`}>
              {t.invite(view.newPeople)}
            </ButtonLink>
          )}
          <ButtonLink to="/don-vi">{t.toUnits}</ButtonLink>
          {found.hasPeople && <ButtonLink to="/nguoi">{t.toPeople}</ButtonLink>}
          <ButtonLink to={`${view.to}/bao-cao`} reloadDocument>
            {t.report}
          </ButtonLink>
        </ButtonRow>
      </section>
      <Rows view={view} found={found} />
    </>
  );
}

function Summary({ found }: { readonly found: Findings }) {
  const t = useTexts(sheetImportText);
  const sheets = [...new Set(found.summary.map(({ sheet }) => sheet))];
  return (
    <Panel title={t.summary}>
      {sheets.map((sheet) => (
        <dl key={sheet} className="import-summary">
          <dt>{sheet}</dt>
          {found.summary
            .filter((each) => each.sheet === sheet)
            .map(({ outcome, count }) => (
              <dd key={outcome}>
                {outcome}: <b>{count}</b>
              </dd>
            ))}
        </dl>
      ))}
    </Panel>
  );
}

type Row = Findings['rows'][number];

function Rows({ view, found }: FoundProps) {
  const t = useTexts(sheetImportText);
  const { shown, rows } = found;
  return (
    <section className="stack">
      <Filters
        label={t.show}
        filters={found.filters.map(({ word, label, current }) => ({
          to: `${view.to}?hien=${word}`,
          label,
          current,
        }))}
      />
      {rows.length === 0 ? (
        <p className="muted">{t.noRows}</p>
      ) : (
        <Table
          caption={t.remarks}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'place', head: t.place, cell: ({ place }) => place },
            { key: 'what', head: t.what, cell: ({ label }) => label },
            { key: 'outcome', head: t.outcome, cell: outcomeCell },
            { key: 'remarks', head: t.remarks, cell: remarksCell },
          ]}
        />
      )}
      <Pagination
        page={shown.page}
        pageSize={50}
        total={shown.count}
        to={(page) => `${view.to}?hien=${shown.word}&trang=${page}`}
      />
    </section>
  );
}

function outcomeCell({ outcome, isWrong }: Row) {
  return isWrong ? <strong>■ {outcome}</strong> : outcome;
}

function remarksCell(row: Row) {
  const { problems, doubts, changes } = row;
  return problems.length + doubts.length + changes.length === 0 ? '–' : <Remarks row={row} />;
}

function Remarks({ row: { problems, doubts, changes } }: { readonly row: Row }) {
  const t = useTexts(sheetImportText);
  const at = (column: string) => (column === '' ? '' : `${t.atColumn(column)}: `);
  return (
    <ul className="plain stack">
      {problems.map(({ column, text }) => (
        <li key={column + text}>
          <b>{t.error}</b> · {at(column)}
          {text}
        </li>
      ))}
      {doubts.map(({ column, text }) => (
        <li key={column + text} className="muted">
          ▲ {t.doubt} · {at(column)}
          {text}
        </li>
      ))}
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
