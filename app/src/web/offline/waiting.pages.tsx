import { type SyntheticEvent, useCallback, useEffect, useState } from 'react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { dropDraft } from '../../ui/draft.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Lamp } from '../../ui/lamp.tsx';
import { useLocale, useTexts } from '../../ui/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Panel } from '../../ui/page.tsx';
import { loadPage } from '../page-handlers.ts';
import { dropReport, type KeptReport, keepReport, reportsOf, wordsOf } from './outbox.ts';
import { waitingText } from './waiting.text.ts';

/** What it shows lies on the device alone. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actor }) => await Promise.resolve({ person: actor.personId }));

/** Reports that were written without a line: what waits, what was sent since, what came back. */
export default function WaitingPage() {
  const { person } = useLoaderData<typeof loader>();
  const t = useTexts(waitingText);
  const { reports, look } = useReports(person);
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <noscript>
        <p>{t.withoutScript}</p>
      </noscript>
      {reports?.length === 0 && <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      {reports?.map((report) => (
        <Kept key={`${report.id} ${report.state}`} report={report} onChange={look} />
      ))}
      <p>
        <Link to="/hom-nay">{t.toToday}</Link>
      </p>
    </Page>
  );
}

function useReports(person: string) {
  const [reports, setReports] = useState<readonly KeptReport[] | null>(null);
  const look = useCallback(() => {
    const show = (found: readonly KeptReport[]) => {
      // What waits here need not be put back into its form as well.
      for (const { assignment } of found) dropDraft(person, `report:${assignment}`);
      setReports(found);
    };
    reportsOf(person).then(show, () => setReports([]));
  }, [person]);
  useEffect(() => {
    look();
    const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    // The worker speaks when something was sent.
    worker?.addEventListener('message', look);
    return () => worker?.removeEventListener('message', look);
  }, [look]);
  return { reports, look };
}

const LAMPS = { waiting: 'near', sent: 'done', refused: 'late' } as const;

function Kept({ report, onChange }: { readonly report: KeptReport; readonly onChange: () => void }) {
  const t = useTexts(waitingText);
  const { id, state, assignment, about, problem, files } = report;
  const moment = useMoment();
  const drop = () => void dropReport(id).then(onChange);
  return (
    <Panel title={about}>
      <div>
        <Lamp state={LAMPS[state]}>{t[state]}</Lamp>{' '}
        <span className="muted small">
          {report.sentAt === null ? t.writtenAt(moment(report.writtenAt)) : t.sentAt(moment(report.sentAt))}
        </span>
      </div>
      {state === 'refused' ? (
        <Mend report={report} problem={problem} onChange={onChange} />
      ) : (
        <p style={{ whiteSpace: 'pre-line' }}>{wordsOf(report) || t.noWords}</p>
      )}
      {files.length > 0 && <p className="muted small">{files.map(({ name }) => name).join(', ')}</p>}
      <ButtonRow>
        {state === 'waiting' && (
          <Button type="button" onClick={sendNow}>
            {t.sendNow}
          </Button>
        )}
        <Button type="button" look="quiet" onClick={drop}>
          {state === 'sent' ? t.hide : t.drop}
        </Button>
        <Link to={`/viec/${assignment}`}>{t.open}</Link>
      </ButtonRow>
    </Panel>
  );
}

/** What came back, with everything that was typed, to be mended and sent again. */
function Mend(props: {
  readonly report: KeptReport;
  readonly problem: string;
  readonly onChange: () => void;
}) {
  const { report, problem, onChange } = props;
  const t = useTexts(waitingText);
  const again = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('text');
    const text = typeof typed === 'string' ? typed : '';
    const others = report.fields.filter(([name]) => name !== 'text' && name !== 'phrase');
    void keepReport({ ...report, fields: [...others, ['text', text]], state: 'waiting', problem: '' })
      .then(onChange)
      .then(sendNow);
  };
  return (
    <form className="form" onSubmit={again}>
      <Notice kind="error">{problem || t.refused}</Notice>
      <TextArea name="text" label={t.words} required defaultValue={wordsOf(report)} />
      <ButtonRow>
        <Button look="primary">{t.sendAgain}</Button>
      </ButtonRow>
    </form>
  );
}

/** The shell greets the worker when the line is back, and a worker that is greeted sends. */
function sendNow(): void {
  window.dispatchEvent(new Event('online'));
}

function useMoment(): (instant: string) => string {
  const locale = useLocale() === 'vi' ? 'vi-VN' : 'en-GB';
  return (instant) => new Date(instant).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
}
