import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { TableFrame } from '../ui/table.tsx';
import { safeReturnPath } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import type { RuleView } from './lint.actions.ts';
import { lintText } from './lint.text.ts';

const HERE = '/van-ban/quy-tac';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => ({
    rules: await actions.directives.lint.rules(actor, locale),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const rule = formText(form, 'rule');
    const off = formText(form, 'intent') === 'off';
    await actions.directives.lint.switchRule(actor, rule, off);
    const t = lintText[locale];
    const back = formText(form, 'back');
    return redirectWithFlash(back === '' ? HERE : safeReturnPath(back), {
      text: off ? t.didSwitchOff : t.didSwitchOn,
      undo: { action: HERE, fields: { rule, intent: off ? 'on' : 'off' } },
    });
  });

/** All rules of the lint, to be switched off and on for the whole installation. */
export default function LintRulesPage() {
  const { rules } = useLoaderData<typeof loader>();
  const t = useTexts(lintText);
  const failure = useFailure();
  return (
    <Page title={t.rules} lead={t.rulesLead}>
      <FormProblem failure={failure} />
      <TableFrame label={t.rules}>
        <table className="table table-stacks">
          <caption className="visually-hidden">{t.rules}</caption>
          <thead>
            <tr>
              {[t.rule, t.severity, t.source, t.state, t.act].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Page>
  );
}

function RuleRow({ rule }: { readonly rule: RuleView }) {
  const t = useTexts(lintText);
  const words = rule.off ? t.switchOn : t.switchOff;
  return (
    <tr>
      <th scope="row">{rule.summary}</th>
      <td data-label={t.severity}>{t[`severity.${rule.severity}`]}</td>
      <td data-label={t.source}>{rule.source}</td>
      <td data-label={t.state}>{rule.off ? <b>{t.off}</b> : t.on}</td>
      <td>
        <PostForm className="row" preventScrollReset>
          <input type="hidden" name="rule" value={rule.id} />
          <Button
            className="button-small"
            name="intent"
            value={rule.off ? 'on' : 'off'}
            aria-label={`${words}: ${rule.summary}`}
          >
            {words}
          </Button>
        </PostForm>
      </td>
    </tr>
  );
}
