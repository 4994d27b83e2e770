-- A second factor that roles must have from a day on; passkeys, in the shape that better-auth's passkey plugin works on;
-- and which code of an app was used last, so that none opens anything twice.

create table second_factor_rule (
  role text primary key check (role in ('leader', 'head', 'specialist', 'clerk', 'staff', 'administrator')),
  from_day date not null
);
comment on table second_factor_rule is 'Roles whose holders must have a second factor, and the first day on which they must.';
grant select, insert, update, delete on second_factor_rule to dondoc_app;

alter table auth.session add column "secondFactor" boolean default false;
comment on column auth.session."secondFactor" is 'Whether this session began with both factors.';
-- Until now an account with a code could begin a session in no other way.
update auth.session s set "secondFactor" = coalesce(u."twoFactorEnabled", false) from auth."user" u where u.id = s."userId";

create table auth.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "credentialID" text not null unique,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
comment on table auth.passkey is 'Passkeys (khoá truy cập): the public half of what lies on a telephone, a computer or a security key.';
create index passkey_of_user on auth.passkey ("userId");
grant select, insert, update, delete on auth.passkey to dondoc_app;

create table auth.totp_step (
  user_id text primary key references auth."user" (id) on delete cascade,
  step bigint not null
);
comment on table auth.totp_step is 'The newest step of 30 seconds of which a code was used: codes of it and of earlier ones are void.';
grant select, insert, update, delete on auth.totp_step to dondoc_app;
