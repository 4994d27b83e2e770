import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type PersonId, parseId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { correctionText } from './correction.text.ts';
import { dayIn } from './position-form.ts';
import './own-data.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const requests = await actions.people.corrections(actor);
    return {
      today: today.toString(),
      requests: requests.map((request) => ({
        ...request,
        when: momentInWords(Temporal.Instant.from(request.decidedAt ?? request.madeAt), { today, locale }),
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions: { people }, actor, locale }, form) => {
    const t = correctionText[locale];
    const id = parseId<PersonId>(formText(form, 'request'));
    if (id === null) throw new AppError('not_found');
    const name = formText(form, 'name');
    switch (formText(form, 'intent')) {
      case 'accept':
        await people.acceptCorrection(actor, id, dayIn(form, 'from'));
        return redirectWithFlash('/nguoi/de-nghi', { text: t.accepted(name) });
      case 'refuse':
        await people.refuseCorrection(actor, id, formText(form, 'answer'));
        return redirectWithFlash('/nguoi/de-nghi', { text: t.refused(name) });
      default:
        throw new AppError('not_allowed');
    }
  });

type Request = ReturnType<typeof useLoaderData<typeof loader>>['requests'][number];

export default function CorrectionListPage() {
  const { requests } = useLoaderData<typeof loader>();
  const t = useTexts(correctionText);
  const waiting = requests.filter(({ state }) => state === 'open');
  const decided = requests.filter(({ state }) => state !== 'open');
  return (
    <Page title={t.requests} width="narrow" lead={t.requestsHint}>
      {waiting.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {waiting.length > 0 && (
        <Panel title={t.waiting}>
          <ul className="plain kept">
            {waiting.map((request) => (
              <Waiting key={request.id} request={request} />
            ))}
          </ul>
        </Panel>
      )}
      {decided.length > 0 && (
        <Panel title={t.decided}>
          <ul className="plain kept">
            {decided.map((request) => (
              <li key={request.id}>
                <time className="muted small" title={request.when.full}>
                  {request.when.text}
                </time>
                <span>
                  <What request={request} /> <b>({t[`state.${request.state}`]})</b>
                  {request.answer !== '' && <span className="muted small"> · {request.answer}</span>}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
      </p>
    </Page>
  );
}

function What({ request: { personId, personName, field, before, wanted } }: { readonly request: Request }) {
  const t = useTexts(correctionText);
  return (
    <>
      <Link to={`/nguoi/${personId}`}>{personName}</Link> · {t[`field.${field}`]}: {t.fromTo(before, wanted)}
    </>
  );
}

function Waiting({ request }: { readonly request: Request }) {
  const { today } = useLoaderData<typeof loader>();
  const t = useTexts(correctionText);
  const failure = useFailure({ request: request.id });
  const wantsAccept = failure?.values['intent'] === 'accept';
  const field = fieldsOf(failure, t);
  return (
    <li>
      <time className="muted small" title={request.when.full}>
        {request.when.text}
      </time>
      <div className="correction-acts">
        <span>
          <What request={request} />
        </span>
        <span className="muted">
          {t.reason}: {request.reason}
        </span>
        <FormProblem failure={failure} />
        {wantsAccept && <p>{failure.fields['from'] === 'dayMissing' ? t.dayMissing : t.notApplied}</p>}
        <PostForm>
          <Hidden intent="accept" request={request} />
          {request.field === 'position' && (
            <Field
              name="from"
              type="date"
              label={t.from}
              required
              defaultValue={failure?.values['from'] ?? today}
            />
          )}
          <SubmitButton>{t.accept}</SubmitButton>
        </PostForm>
        <details open={failure?.values['intent'] === 'refuse'}>
          <summary>{t.refuse}</summary>
          <PostForm>
            <Hidden intent="refuse" request={request} />
            <Field {...field('answer', '')} label={t.answer} required />
            <SubmitButton look="danger">{t.refuse}</SubmitButton>
          </PostForm>
        </details>
      </div>
    </li>
  );
}

function Hidden({ intent, request }: { readonly intent: string; readonly request: Request }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="request" value={request.id} />
      <input type="hidden" name="name" value={request.personName} />
    </>
  );
}
