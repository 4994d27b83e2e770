-- Work that is done beside requests, and what leaves the house: both written in the transaction of the act that asks for it.

create table job (
  id uuid primary key default uuidv7(),
  kind text not null,
  payload jsonb not null default '{}',
  -- Of one key, one waits at a time; it is free again as soon as work on it begins.
  key text unique,
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  -- Who works on it, and until when others keep off; a worker that was killed leaves it to run out.
  lease uuid,
  lease_until timestamptz,
  last_error text check (length(last_error) <= 500),
  -- Tried often enough; kept to be looked at.
  failed_at timestamptz,
  made_at timestamptz not null default now(),
  check ((lease is null) = (lease_until is null))
);
comment on table job is 'What is to be done by a worker; gone when it is done.';
create index job_due on job (run_at) where failed_at is null;

create table schedule (
  name text primary key,
  last_slot timestamptz not null
);
comment on table schedule is 'The last time of each regular work for which a job was made: one job a time, however many workers run.';

create table delivery (
  id uuid primary key default uuidv7(),
  channel text not null check (channel in ('email', 'webhook')),
  -- E-mail address, or the URL as it was when this was written.
  address text not null check (address <> ''),
  recipient text not null default '',
  person_id uuid references person,
  -- Subject of the e-mail, or type of the event.
  subject text not null,
  content jsonb not null,
  -- What the content leaves out, encrypted with the secret of the installation; forgotten once it is sent or given up.
  secrets bytea,
  dedupe_key text not null unique,
  state text not null default 'queued' check (state in ('queued', 'failed', 'sent', 'given-up')),
  -- Counted up when somebody has it sent again.
  round integer not null default 1,
  attempts integer not null default 0,
  next_attempt_at timestamptz default now(),
  lease uuid,
  lease_until timestamptz,
  made_at timestamptz not null,
  sent_at timestamptz,
  check ((state in ('queued', 'failed')) = (next_attempt_at is not null)),
  check (state <> 'sent' or sent_at is not null),
  check ((lease is null) = (lease_until is null))
);
comment on table delivery is 'What leaves the house, once: written with the act that causes it, sent afterwards. Failed means: it is tried again.';
create index delivery_due on delivery (next_attempt_at) where next_attempt_at is not null;
create index delivery_newest on delivery (id desc, state, channel);
create index delivery_of_person on delivery (person_id) where person_id is not null;

create table delivery_attempt (
  delivery_id uuid not null references delivery,
  number integer not null,
  round integer not null,
  at timestamptz not null,
  took_ms integer not null,
  outcome text not null check (outcome in ('sent', 'failed')),
  -- What the other side answered, where it did.
  status integer,
  error text check (length(error) <= 500),
  primary key (delivery_id, number)
);
comment on table delivery_attempt is 'Each time something was tried to be delivered, and what came of it.';
create unique index delivery_sent_once on delivery_attempt (delivery_id, round) where outcome = 'sent';

grant select, insert, update (run_at) on job to dondoc_app;
grant select on schedule to dondoc_app;
grant select, insert on delivery, delivery_attempt to dondoc_app;
grant update (state, round, attempts, next_attempt_at, lease, lease_until, sent_at, secrets) on delivery to dondoc_app;
