import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { IMPORTANCES, type Importance } from '../tasks/importance.ts';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { TableFrame } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { ladderText } from './ladder.text.ts';
import { AUDIENCES, FARTHEST, MOST_STEPS, type Step } from './ladder.ts';
import './ladder.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const { steps, isDefault, mayChange } = await actions.reminders.ladder(actor);
    return {
      isDefault,
      mayChange,
      steps: steps.map(({ importance, days, to }) => ({ importance, days, to: [...to] })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    await actions.reminders.setLadder(actor, stepsFrom(form));
    return redirectWithFlash('/thang-nhac-viec', { text: ladderText[locale].saved });
  });

/** Lines left empty are no steps. */
function stepsFrom(form: FormData): Step[] {
  return IMPORTANCES.flatMap((importance) =>
    Array.from({ length: MOST_STEPS }, (_, n) => `${importance}.${n}`).flatMap((line) => {
      const days = formText(form, `${line}.days`).trim();
      if (days === '') return [];
      return [
        {
          importance,
          days: /^[+-]?\d{1,3}$/u.test(days) ? Number(days) : Number.NaN,
          to: AUDIENCES.filter((audience) => form.has(`${line}.${audience}`)),
        },
      ];
    }),
  );
}

/** When whom is reminded; administrators change it. */
export default function LadderPage() {
  const { isDefault, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(ladderText);
  const failure = useFailure();
  const wrong = fieldsOf(failure, t)('steps').error;
  return (
    <Page title={t.title} lead={t.lead}>
      {isDefault && <p className="muted">{t.default}</p>}
      <PostForm>
        <FormProblem failure={failure} />
        {wrong !== undefined && <Notice kind="error">{wrong}</Notice>}
        <p className="muted small">{t.daysHint}</p>
        {IMPORTANCES.map((importance) => (
          <Panel key={importance} title={t[`importance.${importance}`]}>
            <Steps importance={importance} values={failure?.values} />
          </Panel>
        ))}
        {mayChange && <SubmitButton look="primary">{t.save}</SubmitButton>}
      </PostForm>
      {mayChange && (
        <p>
          <Link to="/quan-tri">{t.back}</Link>
        </p>
      )}
    </Page>
  );
}

interface StepsProps {
  readonly importance: Importance;
  /** What was typed before, where the form was refused. */
  readonly values: Readonly<Record<string, string>> | undefined;
}

const EMPTY_LINES = 2;

function Steps({ importance, values }: StepsProps) {
  const { steps, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(ladderText);
  const own = steps.filter((step) => step.importance === importance);
  const lines = mayChange ? Math.min(MOST_STEPS, own.length + EMPTY_LINES) : own.length;
  return (
    <TableFrame label={t[`importance.${importance}`]}>
      <table className="table ladder">
        <thead>
          <tr>
            <th scope="col">{t.days}</th>
            {AUDIENCES.map((audience) => (
              <th key={audience} scope="col">
                {t[`to.${audience}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, n) => {
            const line = `${importance}.${n}`;
            const step = own[n];
            return (
              <tr key={line}>
                <td>
                  <input
                    className="input"
                    type="number"
                    min={-FARTHEST}
                    max={FARTHEST}
                    name={`${line}.days`}
                    aria-label={`${t.step(n + 1)}: ${t.days}`}
                    defaultValue={values?.[`${line}.days`] ?? step?.days}
                    disabled={!mayChange}
                  />
                </td>
                {AUDIENCES.map((audience) => (
                  <td key={audience} className="center">
                    <input
                      type="checkbox"
                      name={`${line}.${audience}`}
                      aria-label={`${t.step(n + 1)}: ${t[`to.${audience}`]}`}
                      defaultChecked={
                        values === undefined ? step?.to.includes(audience) : `${line}.${audience}` in values
                      }
                      disabled={!mayChange}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
