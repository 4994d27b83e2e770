-- Tasks (nhiệm vụ), assignments (phân công) and the events that make their state.

create table task (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  directive_id uuid,
  -- The reviewed draft it was made from; issuing twice cannot make it twice.
  draft_task_id uuid,
  ordinal integer not null check (ordinal > 0),
  section text not null,
  quote text not null check (quote <> ''),
  span_start integer not null check (span_start >= 0),
  span_end integer not null check (span_end > span_start),
  summary text not null check (char_length(summary) between 1 and 500),
  kind text not null check (kind in ('assignment', 'direction')),
  force text not null check (force in ('order', 'request', 'commitment')),
  product text check (char_length(product) <= 500),
  -- The deadline as the reading defines it; null where there is none.
  deadline jsonb,
  deadline_written text,
  -- Last civil day on which it is in time, worked out at issue; null where no day follows from the deadline.
  due date,
  follower_id uuid references person,
  -- The unit that confirms (whose specialists and leaders may).
  confirming_unit_id uuid not null references unit,
  -- As printed, for showing "theo tiêu đề mục 3".
  lead_written text not null default '',
  issued_at timestamptz not null,
  issued_by uuid not null references person,
  primary key (root_id, id),
  unique (id),
  unique (root_id, draft_task_id),
  foreign key (root_id, directive_id) references directive
);
create index task_of_directive on task (root_id, directive_id, ordinal);

create table task_party (
  root_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null references unit,
  role text not null check (role in ('cooperator', 'via')),
  primary key (root_id, task_id, unit_id, role),
  foreign key (root_id, task_id) references task
);
comment on table task_party is 'Units that cooperate (phối hợp) or through which reports go (qua), frozen at issue. Leads have assignments.';
create index task_party_of_unit on task_party (root_id, unit_id);

create table assignment (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  task_id uuid not null,
  unit_id uuid not null references unit,
  -- The period of a recurring task, '' otherwise.
  period text not null default '',
  original_due date,
  current_due date,
  -- What the pure function makes of the events, kept beside them so that lists can be queried.
  state text not null check (state in ('assigned', 'received', 'in-progress', 'submitted', 'rework', 'done', 'returned', 'cancelled')),
  percent smallint not null default 0 check (percent between 0 and 100),
  submitted_on date,
  opened_at timestamptz,
  last_seq integer not null check (last_seq > 0),
  last_event_at timestamptz not null,
  primary key (root_id, id),
  unique (id),
  unique (root_id, task_id, unit_id, period),
  foreign key (root_id, task_id) references task,
  check (state not in ('submitted', 'done') or submitted_on is not null)
);
comment on table assignment is 'One task for one unit (and one period). Its events are the truth; the columns are their projection.';
create index assignment_of_unit on assignment (root_id, unit_id, state, current_due);

create table assignment_event (
  root_id uuid not null,
  assignment_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null,
  at timestamptz not null,
  -- Civil day of the event, by which lateness is judged.
  on_day date not null,
  person_id uuid not null references person,
  -- The unit for which the person acted.
  unit_id uuid not null references unit,
  data jsonb not null default '{}',
  -- A form carries its own key, so that sending it twice records it once.
  request_key uuid,
  primary key (root_id, assignment_id, seq),
  unique (root_id, assignment_id, request_key),
  foreign key (root_id, assignment_id) references assignment deferrable initially deferred
);
comment on table assignment_event is 'Everything that happened to an assignment; append-only.';

create table event_file (
  root_id uuid not null,
  assignment_id uuid not null,
  seq integer not null,
  file_id uuid not null references file,
  primary key (root_id, assignment_id, seq, file_id),
  foreign key (root_id, assignment_id, seq) references assignment_event
);
create index event_file_by_file on event_file (file_id);

grant select, insert on task, task_party, assignment, assignment_event, event_file to dondoc_app;
grant update on assignment to dondoc_app;
