import { useMemo } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { civilDay } from '../base/clock.ts';
import { dayInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { extractionInWords } from '../files/reading-notes.text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Field, Select, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { citationMapShown } from './citation-map-view.ts';
import { CitationMap } from './citation-panel.tsx';
import { directiveText } from './directive.text.ts';
import type { HeaderDoubt } from './directive.ts';
import { directiveLabel, edtfInWords } from './directive-words.ts';
import { documentText } from './document.text.ts';
import { DocumentPane } from './document-pane.tsx';
import { marksOf } from './document-view.ts';
import { DownloadLinks } from './download-links.tsx';
import { headerEdit } from './header-form.ts';
import { lookText } from './look.text.ts';
import { packMarks, packSpans, unpackMarks, unpackSpans } from './packed-places.ts';
import { ReviewSteps } from './review-steps.tsx';
import { SourceNotes } from './source-notes.tsx';
import { unsureMarks } from './unsure-marks.ts';
import './directives.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<DirectiveId>(args.params['directiveId']);
    if (id === null) throw new AppError('not_found');
    const found = await actions.directives.read(actor, id);
    const { directive, drafts, mayReview, mayHandle, mayOversee } = found;
    const { header, headerVersion, text, reading, receivedAt, issuedAt, state, fileId } = directive;
    const numbered = drafts.flatMap(({ id: taskId, ordinal, value }) =>
      // A reader needs no more than the number; what is short is sooner there.
      ordinal === null ? [] : [{ id: mayReview ? taskId : String(ordinal), ordinal, span: value.span }],
    );
    return {
      id,
      state,
      header,
      headerVersion,
      label: directiveLabel(header),
      date: header.issueDate === null ? '' : edtfInWords(header.issueDate, 'vi'),
      text,
      sourceNotes: extractionInWords(directive.extraction, locale),
      marks: packMarks([...marksOf(reading), ...unsureMarks(directive.extraction)]),
      outline: packSpans(reading.outline),
      tasks: numbered,
      citations: citationMapShown(found.citations, locale),
      mayReview,
      mayHandle,
      reader: reading.reader,
      mayFollow: mayOversee && issuedAt !== null,
      fileId,
      received: dayInWords(civilDay(receivedAt), { today, locale }).text,
      issued: issuedAt === null ? null : dayInWords(civilDay(issuedAt), { today, locale }).text,
      whys: whyOf(header.doubts, locale),
      mending: new URL(args.request.url).searchParams.has('sua'),
      people: mayReview ? await actions.directives.screen.people(actor) : [],
    };
  });

/** Why header fields want a look, for beside their inputs; in words here, so that no reader loads all reasons there are. */
function whyOf(
  doubts: readonly HeaderDoubt[],
  locale: Locale,
): Partial<Record<HeaderDoubt['field'], string>> {
  const t = lookText[locale];
  return Object.fromEntries(
    [...Map.groupBy(doubts, ({ field }) => field)].map(([field, of]) => [
      field,
      t.chip(t.title, of.map(({ reason }) => t[`why.${reason}`]).join(' · ')),
    ]),
  );
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = parseId<DirectiveId>(args.params['directiveId']);
    if (id === null) throw new AppError('not_found');
    const outcome = await actions.directives.review.edit(actor, id, {
      requestKey: crypto.randomUUID(),
      edit: headerEdit(form),
    });
    if (!outcome.ok) throw new AppError('changed_meanwhile');
    return redirectWithFlash(`/van-ban/${id}`, { text: directiveText[locale].headerSaved });
  });

export default function DirectivePage() {
  const directive = useLoaderData<typeof loader>();
  const { id, header, tasks, mayReview, issued, received } = directive;
  const t = useTexts(directiveText);
  const marks = useMemo(() => unpackMarks(directive.marks), [directive.marks]);
  const outline = useMemo(() => unpackSpans(directive.outline), [directive.outline]);
  const story = issued === null ? t.receivedOn(received) : t.issuedOn(issued);
  const lead = [header.number, directive.date, header.issuer, header.signer, story].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <Page
      title={header.title}
      lead={lead.join(' · ')}
      aside={mayReview && <ReviewSteps current={0} id={id} />}
    >
      <ButtonRow>
        {mayReview && (
          <ButtonLink look="primary" to={`/van-ban/${id}/soat`}>
            {t.toReview}
          </ButtonLink>
        )}
        {directive.mayFollow && (
          <ButtonLink look="primary" to={`/van-ban/${id}/theo-doi`}>
            {t.followProgress}
          </ButtonLink>
        )}
        {directive.fileId !== null && (
          <a className="button" href={`/tep/${directive.fileId}`}>
            {t.originalFile}
          </a>
        )}
        {mayReview && <span className="muted">{t.proposed(tasks.length)}</span>}
      </ButtonRow>
      <DownloadLinks id={id} />
      {mayReview && <HeaderForm {...directive} />}
      {directive.citations !== null && <CitationMap map={directive.citations} number={header.number} />}
      {mayReview && <SourceNotes notes={directive.sourceNotes} />}
      <section aria-label={t.text} className="directive-body">
        <DocumentPane
          text={directive.text}
          marks={marks}
          outline={outline}
          tasks={tasks}
          hrefOf={(taskId) => (mayReview ? `/van-ban/${id}/soat?nv=${taskId}` : `/van-ban/${id}/theo-doi`)}
        />
      </section>
      <p className="no-print">
        <Link to={`/van-ban/${id}/lich-su`}>{t.history}</Link>
        {issued !== null && (
          <>
            {' · '}
            <Link to={`/nhiem-vu/dong-thoi-gian?van-ban=${id}`}>{t.timeline}</Link>
          </>
        )}
      </p>
      {directive.mayHandle && (
        <p className="muted small no-print">
          {t.readBy(directive.reader)} · <a href={`/van-ban/${id}/truong-hop`}>{t.corrections}</a>
        </p>
      )}
    </Page>
  );
}

type HeaderFormProps = Pick<
  Awaited<ReturnType<typeof loader>>,
  'id' | 'header' | 'headerVersion' | 'date' | 'people' | 'mending' | 'whys'
>;

function HeaderForm({ id, header, headerVersion, date, people, mending, whys }: HeaderFormProps) {
  const t = useTexts(directiveText);
  const words = useTexts(documentText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <details className="panel" id="thong-tin" open={mending || failure !== undefined}>
      <summary>{t.mendHeader}</summary>
      <PostForm draft={`header:${id}`} className="form">
        <FormProblem failure={failure} />
        <input type="hidden" name="version" value={headerVersion} />
        <Field
          {...field('documentType', header.documentType ?? '')}
          label={t.documentType}
          hint={whys.documentType}
        />
        <Field {...field('number', header.number ?? '')} label={t.number} hint={whys.number} />
        <TextArea {...field('title', header.title)} label={t.title} hint={whys.title} required rows={2} />
        <Field
          {...field('issueDate', date.replace(/^tháng /u, ''))}
          label={t.issueDate}
          hint={[whys.issueDate, t.dateHint].filter((hint) => hint !== undefined).join('. ')}
          className="input-short"
        />
        <Field {...field('issuer', header.issuer ?? '')} label={t.issuer} hint={whys.issuer} />
        <Field {...field('signer', header.signer ?? '')} label={t.signer} hint={whys.signer} />
        <Select
          {...field('followerId', header.followerId ?? '')}
          label={words.commonFollowerLabel}
          placeholder={words.noFollower}
          options={people.map((person) => ({
            value: person.id,
            label: `${person.name} · ${person.unitName}`,
          }))}
        />
        <div className="row">
          <SubmitButton>{t.saveHeader}</SubmitButton>
        </div>
      </PostForm>
    </details>
  );
}
