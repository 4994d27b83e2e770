import { sql } from 'kysely';
import type { Role } from '../base/actor.ts';
import type { Db } from '../platform/postgres.ts';
import type { Factors } from './standing.ts';

/** What an account has, and from when it must have it by the roles given. */
export async function selectFactors(
  db: Db,
  accountId: string,
  roles: readonly Role[],
): Promise<Omit<Factors, 'both'>> {
  const found = await sql<{ hasCode: boolean; hasPasskey: boolean; requiredFrom: string | null }>`
    select coalesce(u."twoFactorEnabled", false) as "hasCode",
      exists (select from auth.passkey k where k."userId" = u.id) as "hasPasskey",
      (select min(from_day) from second_factor_rule where role = any(${[...roles]}::text[])) as "requiredFrom"
    from auth."user" u where u.id = ${accountId}
  `.execute(db);
  const [row] = found.rows;
  const day = row?.requiredFrom ?? null;
  return {
    hasCode: row?.hasCode ?? false,
    hasPasskey: row?.hasPasskey ?? false,
    requiredFrom: day === null ? null : Temporal.PlainDate.from(day),
  };
}

/** A role, how many act in it today with an account, and how many of those have a second factor. */
export interface RoleFactors {
  readonly role: Role;
  readonly from: string | null;
  readonly people: number;
  readonly ready: number;
}

export async function selectRoleFactors(db: Db, day: Temporal.PlainDate): Promise<readonly RoleFactors[]> {
  const found = await sql<RoleFactors>`
    select known.role, r.from_day as "from", coalesce(held.people, 0)::int as people,
      coalesce(held.ready, 0)::int as ready
    from unnest(array['administrator', 'leader', 'head', 'specialist', 'clerk', 'staff'])
      with ordinality as known (role, place)
    left join second_factor_rule r on r.role = known.role
    left join (
      select h.role, count(distinct p.id) as people,
        count(distinct p.id) filter (
          where u."twoFactorEnabled" or exists (select from auth.passkey k where k."userId" = u.id)
        ) as ready
      from position h
      join person p on p.id = h.person_id
      join auth."user" u on u.id = p.account_id
      where h.valid @> ${day.toString()}::date
      group by h.role
    ) held on held.role = known.role
    order by known.place
  `.execute(db);
  return found.rows;
}

export interface SecondFactorRule {
  readonly role: Role;
  readonly from: Temporal.PlainDate;
}

export async function replaceRules(trx: Db, rules: readonly SecondFactorRule[]): Promise<void> {
  await sql`delete from second_factor_rule`.execute(trx);
  for (const { role, from } of rules) {
    await sql`insert into second_factor_rule (role, from_day) values (${role}, ${from.toString()}::date)`.execute(
      trx,
    );
  }
}

export async function selectRules(db: Db): Promise<readonly { role: Role; from: string }[]> {
  const found = await sql<{ role: Role; from: string }>`
    select role, from_day as "from" from second_factor_rule order by role for update`.execute(db);
  return found.rows;
}
