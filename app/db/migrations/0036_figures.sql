-- Figures of any day: how every assignment stood at the end of each day on which something happened to it.

-- The civil day of a moment in Vietnam, where there is no summer time.
create function civil_day(moment timestamptz) returns date
  language sql immutable strict parallel safe
  return (moment at time zone 'Asia/Ho_Chi_Minh')::date;

alter table assignment
  -- The day on which it was given.
  add column given_on date,
  -- Since when the row reads as it does.
  add column changed_on date not null generated always as (civil_day(last_event_at)) stored,
  -- The day on which it became done; null while it is not.
  add column done_on date,
  -- The last day on which its own unit did something with it; opening it is not doing.
  add column updated_on date;

update assignment set
  given_on = (select min(e.on_day) from assignment_event e where e.root_id = assignment.root_id and e.assignment_id = assignment.id),
  done_on = case when state = 'done' then (
    select max(civil_day(e.at)) from assignment_event e
    where e.root_id = assignment.root_id and e.assignment_id = assignment.id and e.kind = 'confirmed') end,
  updated_on = (
    select max(civil_day(e.at)) from assignment_event e
    where e.root_id = assignment.root_id and e.assignment_id = assignment.id and e.seq > 1 and e.kind <> 'opened'
      and e.unit_id = assignment.unit_id);
update assignment set given_on = changed_on where given_on is null;
update assignment set done_on = changed_on where state = 'done' and done_on is null;
alter table assignment
  alter column given_on set not null,
  add check ((state = 'done') = (done_on is not null));

create table assignment_past (
  root_id uuid not null,
  assignment_id uuid not null,
  -- The row of the assignment read so at the end of each day from the one to before the other.
  from_on date not null,
  until_on date not null check (until_on > from_on),
  task_id uuid not null,
  unit_id uuid not null references unit,
  state text not null,
  original_due date,
  current_due date,
  submitted_on date,
  suspended_on date,
  suspended_days integer not null,
  cause text,
  opened boolean not null,
  given_on date not null,
  done_on date,
  updated_on date,
  primary key (root_id, assignment_id, from_on),
  foreign key (root_id, assignment_id) references assignment
);
comment on table assignment_past is 'How assignments read at the end of earlier days; written with every event that changes them, equal to the fold of the events until then.';
-- What has changed since a day is found from the end; the older the day, the more there is of it.
create index assignment_past_until on assignment_past (root_id, until_on);

-- Whoever moves an assignment, its past is kept in the same transaction.
create function keep_standing() returns trigger
  language plpgsql set search_path = pg_catalog, public
as $$
declare
  today date := civil_day(new.last_event_at);
begin
  if tg_op = 'INSERT' then
    new.given_on := coalesce(new.given_on, today);
    if new.state = 'done' then new.done_on := coalesce(new.done_on, today); end if;
    return new;
  end if;
  if today > old.changed_on then
    insert into assignment_past (root_id, assignment_id, from_on, until_on, task_id, unit_id, state, original_due, current_due,
      submitted_on, suspended_on, suspended_days, cause, opened, given_on, done_on, updated_on)
    values (old.root_id, old.id, old.changed_on, today, old.task_id, old.unit_id, old.state, old.original_due, old.current_due,
      old.submitted_on, old.suspended_on, old.suspended_days, old.cause, old.opened_at is not null, old.given_on, old.done_on, old.updated_on)
    on conflict (root_id, assignment_id, from_on) do nothing;
  end if;
  new.done_on := case when new.state <> 'done' then null when old.state = 'done' then old.done_on else today end;
  if exists (
    select from assignment_event e
    where e.root_id = new.root_id and e.assignment_id = new.id and e.seq = new.last_seq and new.last_seq > old.last_seq
      and e.unit_id = new.unit_id and e.kind <> 'opened'
  ) then
    new.updated_on := today;
  end if;
  return new;
end
$$;
create trigger assignment_standing before insert or update on assignment
  for each row execute function keep_standing();

grant select, insert on assignment_past to dondoc_app;
