import { LINT_RULES, type LintFinding, type LintSettings } from '@dondoc/reading';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { exceptionalDays } from '../calendar/calendar.actions.ts';
import { lintDirective } from '../files/directive-linting.ts';
import type { UnitView } from '../units/unit.ts';
import { maySwitchRules } from './directive.policy.ts';
import type { Directive } from './directive.store.ts';
import { type AccessDeps, lockToHandle, openToHandle } from './directive-access.ts';
import {
  deleteDismissal,
  deleteRuleOff,
  findDismissals,
  findRulesOff,
  insertDismissal,
  insertRuleOff,
} from './lint.store.ts';
import { type FindingKey, type LintView, lintView } from './lint-view.ts';

/** A rule as an administrator sees it. */
export interface RuleView {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly summary: string;
  readonly source: string;
  readonly off: boolean;
}

export function createLintActions(deps: AccessDeps) {
  return {
    /** Puts a finding aside for this directive, or takes it back. @throws AppError not_found, not_allowed */
    dismiss: (actor: Actor, id: DirectiveId, finding: FindingKey): Promise<void> =>
      settle(deps, actor, id, { finding, aside: true }),
    takeBack: (actor: Actor, id: DirectiveId, finding: FindingKey): Promise<void> =>
      settle(deps, actor, id, { finding, aside: false }),
    /** All rules, for administrators. @throws AppError not_allowed */
    rules: (actor: Actor, locale: Locale): Promise<RuleView[]> => rules(deps, actor, locale),
    /** For the whole installation. @throws AppError not_allowed, bad_input for a rule that does not exist */
    switchRule: (actor: Actor, rule: string, off: boolean): Promise<void> =>
      switchRule(deps, actor, rule, off),
    maySwitchRules,
  };
}

/** What the lint finds in a directive, for its review. */
export async function lintOf(
  deps: AccessDeps,
  actor: Actor,
  directive: Directive,
  about: { readonly units: readonly UnitView[]; readonly locale: Locale },
): Promise<LintView> {
  const off = await findRulesOff(deps.db, directive.rootId);
  const days = await exceptionalDays(deps.db);
  const settings: LintSettings = {
    off,
    daysOff: days.holidays,
    workingDays: days.extraWorkingDays,
    knownUnits: about.units.flatMap(({ name, shortName }) => [name, shortName]),
  };
  const { text, reading } = directive;
  const findings = await lintDirective({ text, reading }, settings).catch(nothingWhenTooLong);
  const dismissed = await findDismissals(deps.db, directive);
  return {
    ...lintView(findings, { dismissed, locale: about.locale }),
    rulesOff: off.length,
    maySwitchRules: maySwitchRules(actor),
  };
}

/** Review goes on without the findings of a text that is too long to be looked over. */
function nothingWhenTooLong(error: unknown): readonly LintFinding[] {
  if (error instanceof AppError && error.code === 'reading_too_long') return [];
  throw error;
}

async function settle(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  { finding, aside }: { readonly finding: FindingKey; readonly aside: boolean },
): Promise<void> {
  requireRule(finding.rule);
  // Refused before anything is locked for those who may not.
  await openToHandle(deps, actor, id);
  await deps.db.transaction().execute(async (trx) => {
    const { directive } = await lockToHandle(deps, trx, actor, id);
    if (finding.end > directive.text.length) throw new AppError('bad_input', { finding: finding.end });
    const act = { personId: actor.personId, at: deps.clock.now() };
    const changed = aside
      ? await insertDismissal(trx, directive, finding, act)
      : await deleteDismissal(trx, directive, finding);
    if (!changed) return;
    await recordEntry(trx, deps.clock, actor, {
      action: aside ? 'lint-finding.dismissed' : 'lint-finding.taken-back',
      objectKind: 'directive',
      objectId: directive.id,
      detail: { ...finding },
    });
  });
}

function requireRule(rule: string): void {
  if (!LINT_RULES.some(({ id }) => id === rule)) throw new AppError('bad_input', { rule });
}

async function rules(deps: AccessDeps, actor: Actor, locale: Locale): Promise<RuleView[]> {
  if (!maySwitchRules(actor)) throw new AppError('not_allowed', { action: 'lint-rule.list' });
  const off = new Set(await findRulesOff(deps.db, actor.rootId));
  return LINT_RULES.map(({ id, severity, summary, source }) => ({
    id,
    severity,
    summary: summary[locale],
    source: source[locale],
    off: off.has(id),
  }));
}

async function switchRule(deps: AccessDeps, actor: Actor, rule: string, off: boolean): Promise<void> {
  if (!maySwitchRules(actor)) throw new AppError('not_allowed', { action: 'lint-rule.switch' });
  requireRule(rule);
  await deps.db.transaction().execute(async (trx) => {
    const act = { personId: actor.personId, at: deps.clock.now() };
    const changed = off
      ? await insertRuleOff(trx, actor.rootId, rule, act)
      : await deleteRuleOff(trx, actor.rootId, rule);
    if (!changed) return;
    await recordEntry(trx, deps.clock, actor, {
      action: off ? 'lint-rule.switched-off' : 'lint-rule.switched-on',
      objectKind: 'lint-rule',
      objectId: actor.rootId,
      about: rule,
      detail: { rule },
    });
  });
}

export type LintActions = ReturnType<typeof createLintActions>;
