-- Keys with which programs act for a person, in the shape that better-auth's api-key plugin works on.

create table auth.apikey (
  id text primary key,
  "configId" text not null,
  name text,
  start text,
  "referenceId" text not null references auth."user" (id) on delete cascade,
  prefix text,
  key text not null unique,
  "refillInterval" integer,
  "refillAmount" integer,
  "lastRefillAt" timestamptz,
  enabled boolean default true,
  "rateLimitEnabled" boolean default true,
  "rateLimitTimeWindow" integer,
  "rateLimitMax" integer,
  "requestCount" integer,
  remaining integer,
  "lastRequest" timestamptz,
  "expiresAt" timestamptz,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  permissions text,
  metadata text
);
comment on table auth.apikey is 'Keys of programs; "key" is the SHA-256 of what was shown once, "permissions" its scopes, "referenceId" the account it acts for.';
create index api_key_by_config on auth.apikey ("configId");
create index api_key_of_user on auth.apikey ("referenceId");

grant select, insert, update, delete on auth.apikey to dondoc_app;
