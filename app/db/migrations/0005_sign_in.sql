-- Accounts and sessions, in the shape that better-auth works on (compiled by its migration generator, then fixed here).
-- Names of tables and columns are better-auth's; they are kept apart in a schema of their own.

create schema auth;
grant usage on schema auth to dondoc_app;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
comment on table auth."user" is 'An account that can sign in; person.account_id says as whom.';

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index session_of_user on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
comment on table auth.account is 'How an account proves itself; the password is an argon2id hash.';
create index account_of_user on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verification_by_identifier on auth.verification (identifier);

create table auth.sign_in_try (
  at timestamptz not null default clock_timestamp(),
  email text not null,
  address text not null
);
comment on table auth.sign_in_try is 'Sign-ins that did not succeed within the last minutes, by account and sender: who guesses waits, and nobody else does.';
create index sign_in_try_by_address on auth.sign_in_try (address, at);

grant select, insert, update, delete on all tables in schema auth to dondoc_app;
