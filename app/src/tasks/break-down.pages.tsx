import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, fullDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { belowInWords } from './below-words.ts';
import type { BreakDownPage } from './break-down.actions.ts';
import { breakDownFromForm, ownFromForm } from './break-down-form.ts';
import { CompleteForm, GiveForm } from './break-down-forms.tsx';
import { cascadeText } from './cascade.text.ts';
import { ChainTree } from './chain-tree.tsx';
import { chainView } from './chain-words.ts';
import './assignment.css';
import './cascade.css';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = assignmentId(args);
    const page = await actions.tasks.breakDownPage(actor, id);
    const frame: DateFrame = { today, locale };
    return {
      ...pageInWords(page, locale),
      chain: chainView(await actions.tasks.chain(actor, id), frame),
      requestKey: crypto.randomUUID(),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = assignmentId(args);
    const to = `/viec/${id}/phan-ra`;
    if (formText(form, 'intent') === 'complete') {
      await actions.tasks.completeBreakDown(actor, { assignmentId: id, own: ownFromForm(form) });
      return redirectWithFlash(to, { text: cascadeText[locale].completed });
    }
    const { below } = await actions.tasks.breakDownPage(actor, id);
    await actions.tasks.breakDown(actor, { assignmentId: id, ...breakDownFromForm(form, below) });
    return redirectWithFlash(to, { text: cascadeText[locale].gave });
  });

function assignmentId(args: { readonly params: Readonly<Record<string, string | undefined>> }): AssignmentId {
  const id = parseId<AssignmentId>(args.params['assignmentId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

function pageInWords(page: BreakDownPage, locale: Locale) {
  const t = cascadeText[locale];
  const number = new Map(page.children.map(({ id, ordinal }) => [id, ordinal]));
  const parts = page.parts.map(({ start, end, text, by, own }) => ({
    value: `${start}-${end}`,
    text,
    free: by.length === 0 && !own,
    given: by.length > 0,
    own,
    by: by.map((id) => t.childNumber(number.get(id) ?? 0)).join(', '),
  }));
  return {
    id: page.id,
    summary: page.task.summary,
    quote: page.task.quote,
    due: page.due,
    dueWords: page.due === null ? null : fullDate(Temporal.PlainDate.from(page.due), locale),
    open: page.open,
    completed: page.completed,
    parts,
    left: parts.filter(({ free }) => free).length,
    given: page.children.some(({ live }) => live),
    below: belowInWords(page, locale),
  };
}

export type BreakDownData = ReturnType<typeof useLoaderData<typeof loader>>;

/** The words of the work part by part, what was given of it, and the forms for giving more and for saying that it is all. */
export default function BreakDownPageView() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(cascadeText);
  return (
    <Page title={t.breakDownTitle} lead={data.summary} width="narrow">
      <div className="work-sheet">
        <p className="chain-back">
          <Link to={`/viec/${data.id}`}>{t.backToWork}</Link>
        </p>
        {data.completed && data.left === 0 && <Notice kind="success">{t.isComplete}</Notice>}
        {data.given && data.left > 0 && <Notice kind="warn">{t.leftOver(data.left)}</Notice>}
        <section aria-labelledby="cac-phan">
          <h2 className="work-group" id="cac-phan">
            {t.parts}
          </h2>
          <p className="muted small">{t.partsHint}</p>
          <ol className="part-list">
            {data.parts.map((part) => (
              <li key={part.value}>
                <DocumentText>
                  <p>{part.text}</p>
                </DocumentText>
                <span className="work-from">
                  {part.given ? t.partTo(part.by) : part.own ? t.partOwn : t.partFree}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="da-giao">
          <h2 className="work-group" id="da-giao">
            {t.given}
          </h2>
          {data.chain.below.length === 0 ? (
            <p className="muted">{t.nothingGivenYet}</p>
          ) : (
            <>
              {data.chain.progress && <p className="work-from">{data.chain.progress}</p>}
              <ChainTree rows={data.chain.below} />
            </>
          )}
        </section>
        {!data.open && <Notice kind="info">{t.notNow}</Notice>}
        {data.open && <GiveForm data={data} />}
        {data.open && data.given && <CompleteForm data={data} />}
      </div>
    </Page>
  );
}
