-- A second factor at sign-in (codes of an app on the telephone), in the shape that better-auth's two-factor plugin works on.

alter table auth."user" add column "twoFactorEnabled" boolean default false;

create table auth."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  verified boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
comment on table auth."twoFactor" is 'Secret and recovery codes of an account, both encrypted with the secret of the installation.';
create index two_factor_by_secret on auth."twoFactor" (secret);
create index two_factor_of_user on auth."twoFactor" ("userId");

grant select, insert, update, delete on auth."twoFactor" to dondoc_app;
