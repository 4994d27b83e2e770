-- Changes of units on a day: founded, renamed, moved, merged, split, dissolved; and who succeeds whom.

create table unit_change (
  id uuid primary key default uuidv7(),
  root_id uuid not null references unit,
  on_day date not null,
  kind text not null check (kind in ('found', 'rename', 'move', 'merge', 'split', 'dissolve')),
  -- What was wanted, and the rows of the units concerned before and after: enough to show and to undo it.
  change jsonb not null,
  rows_before jsonb not null,
  rows_after jsonb not null,
  -- The decision it rests on, as people cite it: "Nghị quyết 1677/NQ-UBTVQH15".
  basis text not null check (char_length(basis) <= 500),
  made_at timestamptz not null,
  made_by uuid not null references person,
  -- When open work went to the successors: on the day, or when it was entered if that was later.
  carried_out_at timestamptz,
  -- What work that was, so that it can go back.
  moved_work jsonb,
  undone_at timestamptz,
  undone_by uuid references person,
  check ((undone_at is null) = (undone_by is null)),
  check ((carried_out_at is null) = (moved_work is null))
);
comment on table unit_change is 'What happened to units by which decision; the units themselves stand in unit_version and unit_superior.';
create index unit_change_due on unit_change (on_day) where carried_out_at is null and undone_at is null;
create index unit_change_recent on unit_change (root_id, made_at desc);

create table unit_successor (
  change_id uuid not null references unit_change,
  unit_id uuid not null references unit,
  successor_id uuid not null references unit,
  -- The one that gets open work; a unit that is divided may have several successors.
  heir boolean not null,
  -- First day on which the unit is no more.
  since date not null,
  primary key (unit_id, successor_id),
  check (unit_id <> successor_id)
);
comment on table unit_successor is 'Who succeeds a unit that has ended.';
create unique index unit_successor_heir on unit_successor (unit_id) where heir;
create index unit_successor_of on unit_successor (successor_id);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited'));

grant select, insert, update on unit_change to dondoc_app;
grant select, insert, delete on unit_successor to dondoc_app;
-- A change is written by replacing the rows of the units that it touches.
grant delete on unit_version, position to dondoc_app;
grant insert, delete on task_party to dondoc_app;
grant update (confirming_unit_id) on task to dondoc_app;
