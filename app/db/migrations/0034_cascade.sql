-- Assignments broken down (phân rã) into tasks for units below, and split among the people of a unit.

-- The assignment that a task was broken down from; set when it is made. Only the parts of a unit that has ended go over to
-- the same task of its heir, so that nothing can ever stand above itself.
alter table task add column parent_assignment_id uuid;
alter table task add foreign key (root_id, parent_assignment_id) references assignment (root_id, id);
-- Which words of the task above it covers: a list of {start, end}, places in its quote.
alter table task add column covers jsonb not null default '[]' check (jsonb_typeof(covers) = 'array');
alter table task add check (parent_assignment_id is not null or covers = '[]'::jsonb);
create index task_broken_down on task (root_id, parent_assignment_id) where parent_assignment_id is not null;
grant update (parent_assignment_id) on task to dondoc_app;

-- What these functions look at must not depend on what the person asking may see.
create function keep_parent_task() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
begin
  if new.parent_assignment_id is not distinct from old.parent_assignment_id then
    return new;
  end if;
  if not exists (
    select from assignment was join assignment becomes on becomes.root_id = was.root_id and becomes.task_id = was.task_id
    where was.root_id = old.root_id and was.id = old.parent_assignment_id and becomes.id = new.parent_assignment_id)
  then
    raise exception 'a task goes over to another assignment of the same task above alone' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger keep_parent before update of parent_assignment_id on task
  for each row execute function keep_parent_task();

-- No part is due after the whole. The rows above are held meanwhile: two transactions that are each right alone must not be
-- wrong together.
create function given_within_deadline() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
begin
  perform from assignment p
  where (p.root_id, p.id) in (
    select t.root_id, t.parent_assignment_id from given g join task t on t.root_id = g.root_id and t.id = g.task_id
    where t.parent_assignment_id is not null)
  for share;
  if exists (
    select from given g join task t on t.root_id = g.root_id and t.id = g.task_id
      join assignment p on p.root_id = t.root_id and p.id = t.parent_assignment_id
    where p.current_due is not null and (g.current_due is null or g.current_due > p.current_due))
  then
    raise exception 'a part is due after the whole' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger given_within_deadline after insert on assignment
  referencing new table as given for each statement execute function given_within_deadline();

-- Looked at when the transaction ends, so that the whole and its parts may move in one.
create function moved_within_deadline() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  now_due date;
  now_open boolean;
  whole date;
  parent uuid;
begin
  select a.current_due, a.state in ('assigned', 'received', 'in-progress', 'rework', 'submitted'), t.parent_assignment_id into now_due, now_open, parent
  from assignment a join task t on t.root_id = a.root_id and t.id = a.task_id
  where a.root_id = new.root_id and a.id = new.id;
  if parent is not null and now_open then
    select p.current_due into whole from assignment p where p.root_id = new.root_id and p.id = parent for share;
    if whole is not null and (now_due is null or now_due > whole) then
      raise exception 'a part is due after the whole' using errcode = 'check_violation';
    end if;
  end if;
  if now_due is not null and exists (
    select from task t join assignment part on part.root_id = t.root_id and part.task_id = t.id
    where t.root_id = new.root_id and t.parent_assignment_id = new.id
      and part.state in ('assigned', 'received', 'in-progress', 'rework', 'submitted') and (part.current_due is null or part.current_due > now_due))
  then
    raise exception 'the whole is due before a part' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger moved_within_deadline after update on assignment
  deferrable initially deferred for each row
  when (old.current_due is distinct from new.current_due
    or (old.state not in ('assigned', 'received', 'in-progress', 'rework', 'submitted')
      and new.state in ('assigned', 'received', 'in-progress', 'rework', 'submitted')))
  execute function moved_within_deadline();

-- A unit's own assignment, split among its people.
create table assignment_part (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  assignment_id uuid not null,
  person_id uuid not null references person,
  text text not null check (char_length(text) between 1 and 1000),
  due date,
  made_at timestamptz not null,
  made_by uuid not null references person,
  done_at timestamptz,
  done_by uuid references person,
  removed_at timestamptz,
  removed_by uuid references person,
  request_key uuid,
  primary key (root_id, id),
  unique (id),
  unique (root_id, assignment_id, request_key),
  foreign key (root_id, assignment_id) references assignment,
  check ((done_at is null) = (done_by is null)),
  check ((removed_at is null) = (removed_by is null))
);
comment on table assignment_part is 'A part of an assignment for one person of its unit (chia việc trong đơn vị), with a mark when it is done.';
create index assignment_part_of on assignment_part (root_id, assignment_id);
create index assignment_part_open on assignment_part (person_id) where done_at is null and removed_at is null;
grant select, insert, update (due, done_at, done_by, removed_at, removed_by) on assignment_part to dondoc_app;
