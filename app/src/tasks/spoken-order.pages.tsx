import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate, momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, parseId, type SpokenOrderId } from '../base/ids.ts';
import { ButtonRow } from '../ui/button.tsx';
import { DocumentText } from '../ui/document-text.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import type { OrderPage } from './spoken-order.actions.ts';
import { spokenOrderText } from './spoken-order.text.ts';
import { TaskFields } from './spoken-order-fields.tsx';
import { choicesInWords, taskFromForm } from './spoken-order-form.ts';
import { orderWords } from './spoken-order-words.ts';
import './assignment.css';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.order(actor, orderId(args));
    const { order, head, choices } = page;
    const t = spokenOrderText[locale];
    const recorded = momentInWords(Temporal.Instant.from(order.recordedAt), { today, locale });
    return {
      id: order.id,
      title: orderWords({ ...head, document: null }, locale),
      words: order.words,
      facts: [
        { name: t.saidBy, value: giverOf(page) },
        { name: t.givenOn, value: fullDate(Temporal.PlainDate.from(order.givenOn), locale) },
        { name: t.manner, value: t[`manner.${order.manner}`] },
        { name: t.keeper, value: page.keeperName },
        { name: t.recordedBy, value: `${page.recordedByName}, ${recorded.text}` },
      ],
      file: page.file && { ...page.file, picture: page.file.mediaType.startsWith('image/') },
      taskPath: order.taskId && `/nhiem-vu/${order.taskId}`,
      document: order.directiveId && { path: `/van-ban/${order.directiveId}`, label: head.document },
      choices: choices && choicesInWords(choices, locale),
    };
  });

function giverOf({ order, giverName }: OrderPage): string {
  return giverName === null || giverName === order.giver ? order.giver : `${order.giver}, ${giverName}`;
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = orderId(args);
    const { choices } = await actions.tasks.order(actor, id);
    const t = spokenOrderText[locale];
    const to = `/chi-dao-mieng/${id}`;
    if (formText(form, 'intent') === 'link') {
      const document = await directiveCalled(formText(form, 'document'), async (words) => {
        const { rows } = await actions.directives.list(actor, { words, state: null, page: 1 });
        return rows.filter(({ header }) => header.number === words).map((directive) => directive.id);
      });
      await actions.tasks.linkOrder(actor, id, document);
      return redirectWithFlash(to, { text: t.linked });
    }
    // Somebody has made a task of it meanwhile: the page shows that.
    if (choices !== null) await actions.tasks.giveOrder(actor, id, taskFromForm(form, choices.below));
    return redirectWithFlash(to, { text: t.gave });
  });

/** By its number, or by its address. */
async function directiveCalled(
  written: string,
  find: (number: string) => Promise<readonly DirectiveId[]>,
): Promise<DirectiveId> {
  const id = parseId<DirectiveId>(/\/van-ban\/([0-9a-f-]{36})/u.exec(written)?.[1]);
  const [found, ...others] = id === null ? (written === '' ? [] : await find(written)) : [id];
  if (found === undefined || others.length > 0) {
    throw new AppError('bad_input', { fields: { document: 'documentUnknown' } });
  }
  return found;
}

function orderId(args: { readonly params: Readonly<Record<string, string | undefined>> }): SpokenOrderId {
  const id = parseId<SpokenOrderId>(args.params['orderId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function SpokenOrderPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(spokenOrderText);
  return (
    <Page title={data.title} width="narrow">
      <div className="work-sheet">
        <p>
          <Link to="/chi-dao-mieng">{t.toList}</Link>
        </p>
        <DocumentText quote>
          <p>{data.words}</p>
        </DocumentText>
        <dl className="assignment-facts">
          {data.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {data.document && (
            <div>
              <dt>{t.document}</dt>
              <dd>
                <Link to={data.document.path}>{data.document.label}</Link>
              </dd>
            </div>
          )}
        </dl>
        {data.file && (
          <p>
            {/* A file is no page of the software: the browser opens it by itself. */}
            <a href={`/tep/${data.file.id}`} target="_blank" rel="noreferrer">
              {data.file.name}
            </a>
          </p>
        )}
        {data.taskPath && (
          <p>
            <Link to={data.taskPath}>{t.toTask}</Link>
          </p>
        )}
        {data.choices && <GiveForm choices={data.choices} />}
        <LinkForm data={data} />
      </div>
    </Page>
  );
}

function GiveForm({ choices }: { readonly choices: NonNullable<Data['choices']> }) {
  const t = useTexts(spokenOrderText);
  const sent = useFailure();
  const failure = sent?.values['intent'] === 'link' ? undefined : sent;
  return (
    <PostForm>
      <h2 className="work-group">{t.taskPart}</h2>
      <FormProblem failure={failure} />
      <TaskFields choices={choices} failure={failure} />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="give">
          {t.give}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}

function LinkForm({ data }: { readonly data: Data }) {
  const t = useTexts(spokenOrderText);
  const failure = useFailure({ intent: 'link' });
  return (
    <PostForm>
      <h2 className="work-group">{data.document ? t.linkOther : t.link}</h2>
      <FormProblem failure={failure} />
      <Field {...fieldsOf(failure, t)('document')} required label={t.document} hint={t.linkHint} />
      <ButtonRow>
        <SubmitButton name="intent" value="link">
          {t.linkAct}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}
