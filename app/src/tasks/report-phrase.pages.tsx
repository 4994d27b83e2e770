import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { reportPhraseText } from './report-phrase.text.ts';
import { phrasesFromText } from './report-phrase.ts';

const HERE = '/cau-mau';
const EVERYBODY = 'chung';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => ({ lists: [...(await actions.tasks.phraseLists(actor))] }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const keeper = formText(form, 'keeper');
    const unitId = parseId<UnitId>(keeper);
    if (unitId === null && keeper !== EVERYBODY) throw new AppError('not_found');
    await actions.tasks.savePhrases(actor, unitId, phrasesFromText(formText(form, 'phrases')));
    return redirectWithFlash(HERE, { text: reportPhraseText[locale].saved });
  });

/** Phrases that are offered where a report is written: a unit keeps its own, administrators those for everybody. */
export default function ReportPhrasesPage() {
  const { lists } = useLoaderData<typeof loader>();
  const t = useTexts(reportPhraseText);
  const refused = useFailure();
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      {lists.map(({ unitId, unitName, phrases }) => {
        const keeper = unitId ?? EVERYBODY;
        const failure = refused?.values['keeper'] === keeper ? refused : undefined;
        return (
          <Panel key={keeper} title={unitName === null ? t.forEverybody : t.ofUnit(unitName)}>
            <PostForm draft={`phrases:${keeper}`}>
              <FormProblem failure={failure} />
              <input type="hidden" name="keeper" value={keeper} />
              <TextArea
                {...fieldsOf(failure, t)('phrases', phrases.join('\n'))}
                label={t.phrases}
                hint={t.hint}
                required
                rows={6}
              />
              <SubmitButton>{t.save}</SubmitButton>
            </PostForm>
          </Panel>
        );
      })}
      <p>
        <Link to="/hom-nay">{t.toToday}</Link>
      </p>
    </Page>
  );
}
