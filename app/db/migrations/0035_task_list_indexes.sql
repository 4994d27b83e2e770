-- The first lists are read from the indexes alone: what they show of the last day stands in them as it is.
drop index assignment_open, assignment_waiting;
create index assignment_open on assignment (root_id, coalesce(current_due, 'infinity'), id)
  include (task_id, unit_id, state, current_due, submitted_on, suspended_on) where state not in ('done', 'cancelled');
create index assignment_waiting on assignment (root_id, state, coalesce(current_due, 'infinity'), id)
  include (task_id, unit_id, current_due) where state in ('submitted', 'returned');
create index assignment_silent on assignment (root_id, coalesce(current_due, 'infinity'), id)
  include (task_id, unit_id, current_due) where state = 'assigned' and opened_at is null;
