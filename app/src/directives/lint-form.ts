import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import type { LintActions } from './lint.actions.ts';
import { lintText } from './lint.text.ts';
import { keyFromText } from './lint-view.ts';

interface LintForm {
  readonly form: FormData;
  readonly actor: Actor;
  readonly id: DirectiveId;
  readonly locale: Locale;
}

/**
 * The answer to a form of the list of findings; null when the form is none of these. Each act can be taken back where
 * the next page says that it was done.
 * @throws AppError bad_input, not_allowed
 */
export async function answerLintForm(
  lint: LintActions,
  { form, actor, id, locale }: LintForm,
): Promise<Response | null> {
  const intent = formText(form, 'intent');
  if (intent !== 'dismiss' && intent !== 'take-back' && intent !== 'switch-off') return null;
  const text = formText(form, 'finding');
  const finding = keyFromText(text);
  if (finding === null) throw new AppError('bad_input', { finding: text });
  const t = lintText[locale];
  const action = `/van-ban/${id}/soat`;
  const back = `${action}?ra-loi=1#ra-loi`;
  if (intent === 'switch-off') {
    await lint.switchRule(actor, finding.rule, true);
    const fields = { rule: finding.rule, intent: 'on', back: action };
    return redirectWithFlash(back, { text: t.didSwitchOff, undo: { action: '/van-ban/quy-tac', fields } });
  }
  const dismisses = intent === 'dismiss';
  await (dismisses ? lint.dismiss(actor, id, finding) : lint.takeBack(actor, id, finding));
  return redirectWithFlash(back, {
    text: dismisses ? t.didDismiss : t.didTakeBack,
    undo: { action, fields: { finding: text, intent: dismisses ? 'take-back' : 'dismiss' } },
  });
}
