import { useEffect } from 'react';
import { type LoaderFunctionArgs, redirect, useLoaderData, useRevalidator } from 'react-router';
import { AppError, ERRORS } from '../base/errors.ts';
import { type IntakeId, parseId } from '../base/ids.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { directiveText } from './directive.text.ts';
import { ReviewSteps } from './review-steps.tsx';
import './directives.css';

const POLL_MS = 1000;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const id = parseId<IntakeId>(args.params['intakeId']);
    if (id === null) throw new AppError('not_found');
    const intake = await actions.directives.intake.get(actor, id);
    if (intake.stage === 'done' && intake.directiveId !== null) {
      throw redirect(`/van-ban/${intake.directiveId}/soat`);
    }
    return {
      name: intake.name,
      stage: intake.stage,
      done: intake.done,
      total: intake.total,
      refusal: intake.errorCode === null ? null : ERRORS[intake.errorCode][locale],
      existingId: intake.directiveId,
    };
  });

export default function IntakePage() {
  const intake = useLoaderData<typeof loader>();
  const t = useTexts(directiveText);
  const { revalidate } = useRevalidator();
  const running = intake.refusal === null;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => void revalidate(), POLL_MS);
    return () => clearInterval(timer);
  }, [running, revalidate]);
  return (
    <Page
      title={running ? t.reading : intake.existingId === null ? t['stage.refused'] : t.takenInBefore}
      lead={intake.name || t.unnamed}
      width="narrow"
      aside={<ReviewSteps current={0} />}
    >
      {running ? <Running {...intake} /> : <Refused text={intake.refusal} existingId={intake.existingId} />}
    </Page>
  );
}

const STAGES = ['receiving', 'extracting', 'reading', 'storing'] as const;

function Running({ stage, done, total }: Awaited<ReturnType<typeof loader>>) {
  const t = useTexts(directiveText);
  const pages = total > 0 ? ` · ${t.pages(done, total)}` : '';
  return (
    <section className="panel stack">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <output>
        {t[`stage.${stage}`]}
        {stage === 'extracting' && pages}
      </output>
      <progress
        className="progress-bar"
        aria-label={t.reading}
        max={STAGES.length}
        value={STAGES.findIndex((each) => each === stage) + (total > 0 ? done / total : 0)}
      />
      <p className="muted">{t.mayLeave}</p>
      <ButtonRow>
        <ButtonLink to="/van-ban">{t.directives}</ButtonLink>
      </ButtonRow>
    </section>
  );
}

function Refused(props: { readonly text: string | null; readonly existingId: string | null }) {
  const t = useTexts(directiveText);
  const { existingId } = props;
  return (
    <section className="stack">
      <Notice kind={existingId === null ? 'error' : 'warn'}>
        {props.text} {existingId === null && t.notStored}
      </Notice>
      <ButtonRow>
        {existingId !== null && (
          <ButtonLink look="primary" to={`/van-ban/${existingId}`}>
            {t.openExisting}
          </ButtonLink>
        )}
        <ButtonLink look={existingId === null ? 'primary' : 'plain'} to="/van-ban/moi">
          {t.tryAnother}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}
