import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Directive } from './directive.store.ts';
import type { FindingKey } from './lint-view.ts';

type DirectiveKey = Pick<Directive, 'rootId' | 'id'>;

/** Who did it, and when. */
export interface Act {
  readonly personId: PersonId;
  readonly at: Temporal.Instant;
}

/** Findings that were put aside for one directive. */
export async function findDismissals(db: Db, directive: DirectiveKey): Promise<FindingKey[]> {
  const rows = await db
    .selectFrom('lint_dismissal')
    .select(['rule', 'span_start', 'span_end'])
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id)
    .execute();
  return rows.map(({ rule, span_start: start, span_end: end }) => ({ rule, start, end }));
}

/** Whether this changed anything: a finding is put aside once. */
export async function insertDismissal(
  trx: Db,
  directive: DirectiveKey,
  finding: FindingKey,
  act: Act,
): Promise<boolean> {
  const row = await trx
    .insertInto('lint_dismissal')
    .values({
      root_id: directive.rootId,
      directive_id: directive.id,
      rule: finding.rule,
      span_start: finding.start,
      span_end: finding.end,
      person_id: act.personId,
      at: act.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('rule')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether there was one to delete. */
export async function deleteDismissal(
  trx: Db,
  directive: DirectiveKey,
  finding: FindingKey,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('lint_dismissal')
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id)
    .where('rule', '=', finding.rule)
    .where('span_start', '=', finding.start)
    .where('span_end', '=', finding.end)
    .returning('rule')
    .executeTakeFirst();
  return row !== undefined;
}

/** Rules that are switched off for the installation. */
export async function findRulesOff(db: Db, rootId: UnitId): Promise<string[]> {
  const rows = await db.selectFrom('lint_rule_off').select('rule').where('root_id', '=', rootId).execute();
  return rows.map(({ rule }) => rule);
}

/** Whether this changed anything. */
export async function insertRuleOff(trx: Db, rootId: UnitId, rule: string, act: Act): Promise<boolean> {
  const row = await trx
    .insertInto('lint_rule_off')
    .values({ root_id: rootId, rule, person_id: act.personId, at: act.at.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('rule')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether it was off. */
export async function deleteRuleOff(trx: Db, rootId: UnitId, rule: string): Promise<boolean> {
  const row = await trx
    .deleteFrom('lint_rule_off')
    .where('root_id', '=', rootId)
    .where('rule', '=', rule)
    .returning('rule')
    .executeTakeFirst();
  return row !== undefined;
}
