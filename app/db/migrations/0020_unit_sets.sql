-- Named unit sets (nhóm đơn vị): expressions kept by those who use them.

create table unit_set (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  -- The unit whose desk keeps it; null for one that is published to the whole installation.
  owner_unit_id uuid references unit,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 120),
  -- The name folded (case, tone placement, white space): under it a set is one, and is found in a document.
  name_key text not null check (name_key = btrim(name_key) and name_key <> ''),
  -- As UnitSet is defined: {"include": [selector, …], "except": [unit, …]}.
  expression jsonb not null check (
    jsonb_typeof(expression -> 'include') is not distinct from 'array'
    and jsonb_typeof(expression -> 'except') is not distinct from 'array'
    and expression -> 'include' <> '[]'),
  version integer not null default 1 check (version > 0),
  -- Name and expression before the last change, so that it can be taken back.
  before jsonb,
  made_at timestamptz not null,
  made_by uuid not null references person,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  -- When tasks were last issued to it.
  used_at timestamptz,
  archived_at timestamptz,
  archived_by uuid references person,
  primary key (root_id, id),
  unique (id),
  check ((archived_at is null) = (archived_by is null))
);
comment on table unit_set is 'A named expression of units, kept at the desk of a unit or published to the whole installation. Archived, never deleted.';
create unique index unit_set_name on unit_set (root_id, owner_unit_id, name_key) nulls not distinct where archived_at is null;

grant select, insert, update on unit_set to dondoc_app;
