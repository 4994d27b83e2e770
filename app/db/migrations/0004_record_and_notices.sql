-- The record of who did what, and notices to people.

create table audit_entry (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid references person,
  actor_name text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  detail jsonb not null default '{}',
  request_id text not null,
  address text
);
comment on table audit_entry is 'Who did what to what, when, from where; the application may only add to it.';
create index audit_entry_of_object on audit_entry (object_kind, object_id, seq);

create table notice (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  person_id uuid not null references person,
  kind text not null check (kind in ('issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned')),
  directive_id uuid,
  task_id uuid,
  assignment_id uuid,
  data jsonb not null default '{}',
  at timestamptz not null,
  seen_at timestamptz,
  primary key (root_id, id),
  -- One notice of one happening for one person, however often the sender tries.
  dedupe_key text not null,
  unique (root_id, person_id, dedupe_key)
);
create index notice_of_person on notice (root_id, person_id, at desc);

grant select, insert on audit_entry, notice to dondoc_app;
grant update (seen_at) on notice to dondoc_app;
