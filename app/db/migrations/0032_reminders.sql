-- Reminders: how important a task is, who was reminded of what, and what somebody has put off.

alter table task add column importance text not null default 'normal'
  check (importance in ('normal', 'important', 'urgent'));
grant update (importance) on task to dondoc_app;

create table reminder_ladder (
  root_id uuid primary key references unit,
  -- An array of {importance, days, to}; without a row the ladder is the one that the software comes with.
  steps jsonb not null check (jsonb_typeof(steps) = 'array'),
  changed_at timestamptz not null,
  changed_by uuid not null references person
);
comment on table reminder_ladder is 'When whom is reminded of work before and after its last day, by importance.';

create table reminder_scan (
  root_id uuid primary key references unit,
  -- Of every step that was due up to this day, the reminders are written.
  day date not null
);
comment on table reminder_scan is 'How far reminders are written; locked by whoever writes them.';

create table urging (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  at timestamptz not null,
  on_day date not null,
  person_id uuid not null references person,
  unit_id uuid not null references unit,
  words text not null default '' check (char_length(words) <= 1000),
  -- A form carries its own key, so that sending it twice reminds once.
  request_key uuid,
  primary key (root_id, id),
  unique (root_id, request_key)
);
comment on table urging is 'A reminding by hand: who reminded units of what they still have to report.';

create table reminder (
  root_id uuid not null,
  assignment_id uuid not null,
  -- '2024-06-27 +3' for a step of the ladder, the id of the urging for one by hand.
  step text not null check (step <> ''),
  person_id uuid not null references person,
  due date,
  -- Working days from the last day, negative before it; null by hand.
  days smallint,
  urging_id uuid,
  -- Null while the person has put the work off.
  notice_id uuid,
  at timestamptz not null,
  seen_at timestamptz,
  -- Nobody is reminded of the same step twice.
  primary key (root_id, assignment_id, step, person_id),
  foreign key (root_id, assignment_id) references assignment,
  foreign key (root_id, urging_id) references urging,
  foreign key (root_id, notice_id) references notice,
  check ((days is null) = (urging_id is not null)),
  check (days is null or due is not null)
);
comment on table reminder is 'Who was reminded of which work at which step, by which notice, and whether it was seen.';
create index reminder_of_notice on reminder (root_id, notice_id);
create index reminder_held on reminder (root_id, person_id) where notice_id is null;

create table snooze (
  root_id uuid not null,
  person_id uuid not null references person,
  assignment_id uuid not null,
  -- The first day on which it is shown again.
  until date not null,
  at timestamptz not null,
  primary key (root_id, person_id, assignment_id),
  foreign key (root_id, assignment_id) references assignment
);
comment on table snooze is 'Work that somebody has put off until a day, for themselves alone.';

create table calendar_feed (
  person_id uuid primary key references person,
  -- SHA-256 of what stands in the address; who has the address reads the deadlines.
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);
comment on table calendar_feed is 'The secret address at which somebody''s calendar programme reads their deadlines.';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over', 'webhook-off', 'correction-asked', 'correction-accepted', 'correction-refused', 'passed-on', 'given-away',
  'extension-asked', 'extension-granted', 'extension-refused', 'explanation-asked', 'explained', 'cause-recorded',
  'cause-accepted', 'cause-refused', 'suspended', 'resumed', 'superseded',
  'reminder', 'urged'));

grant select, insert, update on reminder_ladder, reminder_scan, snooze, calendar_feed to dondoc_app;
grant delete on snooze, calendar_feed, reminder to dondoc_app;
grant select, insert on urging, reminder to dondoc_app;
grant update (notice_id, seen_at) on reminder to dondoc_app;
