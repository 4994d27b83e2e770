import { sql } from 'kysely';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** The account somebody signs in with; no secret is among it. Moments are ISO instants. */
export interface KeptAccount {
  readonly email: string;
  readonly madeAt: string;
  readonly hasPassword: boolean;
  readonly hasCodes: boolean;
  readonly passkeys: readonly { readonly name: string | null; readonly madeAt: string | null }[];
  readonly keys: readonly {
    readonly name: string | null;
    readonly madeAt: string;
    readonly expiresAt: string | null;
  }[];
  readonly sessions: readonly {
    readonly since: string;
    readonly until: string;
    readonly address: string | null;
    readonly userAgent: string | null;
  }[];
}

export async function selectKeptAccount(db: Db, personId: PersonId): Promise<KeptAccount | null> {
  const found = await sql<KeptAccount>`
    select u.email, u."createdAt" as "madeAt",
      exists (select from auth.account a where a."userId" = u.id and a.password is not null) as "hasPassword",
      exists (select from auth."twoFactor" f where f."userId" = u.id and f.verified) as "hasCodes",
      coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'madeAt', k."createdAt") order by k."createdAt")
        from auth.passkey k where k."userId" = u.id), '[]') as passkeys,
      coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'madeAt', k."createdAt", 'expiresAt', k."expiresAt")
        order by k."createdAt") from auth.apikey k where k."referenceId" = u.id), '[]') as keys,
      coalesce((select jsonb_agg(jsonb_build_object('since', s."createdAt", 'until', s."expiresAt",
        'address', s."ipAddress", 'userAgent', s."userAgent") order by s."createdAt" desc)
        from auth.session s where s."userId" = u.id), '[]') as sessions
    from person p join auth."user" u on u.id = p.account_id
    where p.id = ${personId}
  `.execute(db);
  return found.rows[0] ?? null;
}

export interface KeptInvitation {
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly withdrawnAt: string | null;
}

export async function selectInvitationsOf(db: Db, personId: PersonId): Promise<KeptInvitation[]> {
  const found = await sql<KeptInvitation>`
    select made_at as "madeAt", expires_at as "expiresAt", used_at as "usedAt", withdrawn_at as "withdrawnAt"
    from invitation where person_id = ${personId} order by made_at desc
  `.execute(db);
  return found.rows;
}
