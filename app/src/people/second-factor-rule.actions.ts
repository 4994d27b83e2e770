import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { mayGiveAccounts } from './person.policy.ts';
import {
  type RoleFactors,
  replaceRules,
  type SecondFactorRule,
  selectRoleFactors,
  selectRules,
} from './second-factor-rule.store.ts';

export type SecondFactorRuleActions = ReturnType<typeof createSecondFactorRuleActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** For which roles a second factor is required, and from which day. */
export function createSecondFactorRuleActions(deps: Deps) {
  return {
    /** Every role, and how far its holders are. @throws AppError not_allowed */
    byRole: async (actor: Actor): Promise<readonly RoleFactors[]> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      return await selectRoleFactors(deps.db, deps.clock.today());
    },
    /** Puts these rules in place of all there were. @throws AppError not_allowed */
    set: (actor: Actor, rules: readonly SecondFactorRule[]): Promise<void> => setRules(deps, actor, rules),
  };
}

async function setRules(
  { db, clock }: Deps,
  actor: Actor,
  rules: readonly SecondFactorRule[],
): Promise<void> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const before = await selectRules(trx);
    const after = rules.map(({ role, from }) => ({ role, from: from.toString() }));
    if (inWords(before) === inWords(after)) return;
    await replaceRules(trx, rules);
    await recordEntry(trx, clock, actor, {
      action: 'second-factor.required',
      objectKind: 'unit',
      objectId: actor.rootId,
      detail: { roles: inWords(after), before: inWords(before) },
    });
  });
}

/** "administrator 2024-07-01, clerk 2024-09-01". */
function inWords(rules: readonly { readonly role: string; readonly from: string }[]): string {
  return rules
    .map(({ role, from }) => `${role} ${from}`)
    .toSorted()
    .join(', ');
}
