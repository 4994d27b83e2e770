-- Recurring tasks: how each recurs, and what happened to that. Its periods are assignments, made ahead by regular work.

create table recurrence (
  root_id uuid not null,
  task_id uuid not null,
  state text not null check (state in ('running', 'paused', 'ended')),
  -- Who does it from now on.
  unit_ids uuid[] not null,
  -- The day on which the next period is to be given; null when there is none any more.
  next_on date,
  last_seq integer not null check (last_seq > 0),
  primary key (root_id, task_id),
  foreign key (root_id, task_id) references task
);
comment on table recurrence is 'What the events of a recurrence come to, kept beside them so that what is due can be asked for.';
create index recurrence_due on recurrence (next_on) where next_on is not null;
create index recurrence_of_unit on recurrence using gin (unit_ids);

create table recurrence_event (
  root_id uuid not null,
  task_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('begun', 'rule-changed', 'paused', 'resumed', 'ended', 'skipped', 'unskipped', 'unit-joined', 'transferred')),
  at timestamptz not null,
  on_day date not null,
  person_id uuid not null references person,
  -- The unit for which the person acted.
  unit_id uuid not null references unit,
  -- The day from which it holds, the rule (RFC 5545 with how it is meant), reason, period, units.
  data jsonb not null default '{}',
  primary key (root_id, task_id, seq),
  foreign key (root_id, task_id) references recurrence deferrable initially deferred
);
comment on table recurrence_event is 'Everything that happened to the recurrence of a task; append-only.';

grant select, insert, update on recurrence to dondoc_app;
grant select, insert on recurrence_event to dondoc_app;
