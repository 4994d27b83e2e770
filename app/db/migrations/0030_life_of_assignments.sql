-- The whole life of an assignment: work that rests, is superseded, waits for more time, an explanation or a cause.

alter table assignment drop constraint assignment_state_check;
alter table assignment add constraint assignment_state_check check (state in (
  'assigned', 'received', 'in-progress', 'submitted', 'rework', 'suspended', 'done', 'returned', 'cancelled', 'superseded'));

alter table assignment
  -- Since when it rests; lateness is judged on that day for as long.
  add column suspended_on date,
  -- Calendar days that it has rested in all; the original deadline counts as that much later.
  add column suspended_days integer not null default 0 check (suspended_days >= 0),
  -- The last day asked for in the one request for more time that nobody has answered.
  add column extension_due date,
  -- Since when its unit is to explain why it is late, and has not.
  add column explanation_asked_on date,
  -- What became of the objective cause that its unit recorded.
  add column cause text check (cause in ('recorded', 'accepted', 'refused')),
  add check ((state = 'suspended') = (suspended_on is not null)),
  -- More time is asked for what has a last day and is not closed, and it is more.
  add check (extension_due is null or (current_due is not null and extension_due > current_due)),
  add check (extension_due is null or state in ('assigned', 'received', 'in-progress', 'submitted', 'rework')),
  -- What was given back or closed for good is not answered for.
  add check ((explanation_asked_on is null and cause is null)
    or state in ('assigned', 'received', 'in-progress', 'submitted', 'rework', 'suspended', 'done'));

-- The few that wait for an answer among millions.
create index assignment_to_decide on assignment (root_id, task_id) where extension_due is not null or cause = 'recorded';
create index assignment_to_explain on assignment (root_id, unit_id) where explanation_asked_on is not null;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over', 'webhook-off', 'correction-asked', 'correction-accepted', 'correction-refused', 'passed-on', 'given-away',
  'extension-asked', 'extension-granted', 'extension-refused', 'explanation-asked', 'explained', 'cause-recorded',
  'cause-accepted', 'cause-refused', 'suspended', 'resumed', 'superseded'));
