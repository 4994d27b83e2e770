import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useRevalidator,
} from 'react-router';
import { AppError, ERRORS } from '../base/errors.ts';
import { type IntakeId, parseId } from '../base/ids.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { directiveText } from './directive.text.ts';
import { intakeText } from './intake.text.ts';
import { ReviewSteps } from './review-steps.tsx';
import { progressPath } from './upload-form.ts';
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
      isStopped: intake.errorCode === 'reading_cancelled',
      refusal: intake.errorCode === null ? null : ERRORS[intake.errorCode][locale],
      existingId: intake.directiveId,
    };
  });

/** The only form of the page: stop. */
export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor }) => {
    const id = parseId<IntakeId>(args.params['intakeId']);
    if (id === null) throw new AppError('not_found');
    await actions.directives.intake.cancel(actor, id);
    return redirect(progressPath(id), 303);
  });

export default function IntakePage() {
  const intake = useLoaderData<typeof loader>();
  const t = useTexts(intakeText);
  const common = useTexts(directiveText);
  const { revalidate } = useRevalidator();
  const running = intake.refusal === null;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => void revalidate(), POLL_MS);
    return () => clearInterval(timer);
  }, [running, revalidate]);
  return (
    <Page
      title={running ? common.reading : t[endOf(intake)]}
      lead={intake.name || common.unnamed}
      width="narrow"
      aside={<ReviewSteps current={0} />}
    >
      {running ? <Running {...intake} /> : <Refused {...intake} />}
    </Page>
  );
}

function endOf(intake: Awaited<ReturnType<typeof loader>>) {
  if (intake.existingId !== null) return 'takenInBefore';
  return intake.isStopped ? 'stopped' : 'stage.refused';
}

const STAGES = ['receiving', 'extracting', 'reading', 'storing'] as const;

function Running({ stage, done, total }: Awaited<ReturnType<typeof loader>>) {
  const t = useTexts(intakeText);
  const common = useTexts(directiveText);
  const isScan = stage === 'extracting' && total > 0;
  return (
    <section className="panel stack">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <output>{isScan ? t.recognising(Math.min(done + 1, total), total) : t[`stage.${stage}`]}</output>
      <progress
        className="progress-bar"
        aria-label={common.reading}
        max={isScan ? total : STAGES.length}
        value={isScan ? done : STAGES.findIndex((each) => each === stage)}
      />
      <p className="muted">
        {isScan && t.recognisingHint} {t.mayLeave}
      </p>
      <PostForm>
        <ButtonRow>
          <ButtonLink to="/van-ban">{common.directives}</ButtonLink>
          <SubmitButton look="plain">{t.stopReading}</SubmitButton>
        </ButtonRow>
      </PostForm>
    </section>
  );
}

function Refused({ refusal, existingId, isStopped }: Awaited<ReturnType<typeof loader>>) {
  const t = useTexts(intakeText);
  const isFault = existingId === null && !isStopped;
  return (
    <section className="stack">
      <Notice kind={isFault ? 'error' : isStopped ? 'info' : 'warn'}>
        {refusal} {existingId === null && t.notStored}
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
