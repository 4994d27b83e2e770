-- The second wall: whatever the program asks for, the application's role gets only the rows that the person asking may see.
-- Who asks is said once for each session that works for them (ask_as), and kept in its settings; the server's own work says
-- dondoc.system = on. Where nothing is said, nothing is seen. Rights are worked out here from positions and units of the day, not
-- by the program.

-- What somebody's positions and the units of a day give them, in this order: whether they hold a position, are administrator,
-- see all work, see all directives (each 'on' or ''), their units, those from which they oversee, desks at which they take in,
-- review and issue, units whose work they see as their own or from above, in whose name they follow tasks (their own and that
-- of those in whose place they stand), units whose work they do (each a list of ids), and the root unit. As the owner: what somebody may see must not depend on what they may see.
create function rights_on(person uuid, day date) returns text[]
  language sql stable security definer set search_path = pg_catalog, public
  -- From one unit to the next by index: a plan for anybody would read all units for each, however few somebody has.
  set plan_cache_mode = force_custom_plan set enable_hashjoin = off set enable_mergejoin = off
as $$
  with recursive held as materialized (
    select p.unit_id as id, p.role, p.acting_for from position p where p.person_id = person and p.valid @> day
  ), heads as (
    -- The root unit, or who succeeded it by the day, and the offices directly under that.
    select root_unit_id as id, 0 as step from installation
    union
    select s.successor_id, heads.step + 1 from unit_successor s join heads on heads.id = s.unit_id
    where s.heir and s.since <= day and heads.step < 100
  ), head as (
    select id from heads order by step desc limit 1
  ), desk as materialized (
    select id from head
    union
    select s.unit_id
    from head join unit_superior s on s.superior_id = head.id and s.valid @> day
    join unit_version v on v.unit_id = s.unit_id and v.valid @> day and v.kind = 'office'
  ), handled as (
    select held.id from held join unit_version v on v.unit_id = held.id and v.valid @> day
    where held.role in ('leader', 'head', 'specialist', 'clerk')
      and v.kind in ('province-committee', 'district-committee', 'commune-committee', 'office', 'division', 'department')
  ), keepers as (
    select id from handled
    union
    -- All of the root unit's desk where one of them is part of it.
    select id from desk where exists (select from handled where handled.id in (select desk.id from desk))
  ), standing as materialized (
    select
      exists (select from held where role <> 'staff' and id in (select id from desk)) as all_work,
      exists (select from held where role in ('leader', 'head', 'specialist', 'clerk') and id in (select id from desk))
        as all_directives
  ), below as (
    -- Who sees all work needs no list. Everybody but staff works on other units' tasks.
    select held.id from held where held.role <> 'staff' and not (select all_work from standing)
    union
    select s.unit_id from unit_superior s join below on below.id = s.superior_id where s.valid @> day
  )
  select array[
    case when exists (select from held) then 'on' else '' end,
    case when exists (select from held where role = 'administrator') then 'on' else '' end,
    case when standing.all_work then 'on' else '' end,
    case when standing.all_directives then 'on' else '' end,
    array(select distinct id from held)::text,
    array(select distinct id from held where role <> 'staff')::text,
    array(select id from keepers)::text,
    array(select id from below union select id from held)::text,
    array(select person where exists (select from held) union select acting_for from held where acting_for is not null)::text,
    array(select distinct id from held where role <> 'administrator')::text,
    (select root_unit_id from installation)::text
  ] from standing
$$;

-- Says for this session who asks from now on, and returns what they have by `rights_on`. Who knows that already, from another
-- session asked a moment ago, hands it in.
create function ask_as(person text, day text, system text, rights text[]) returns text[]
  language plpgsql volatile
as $$
begin
  if rights is null and person <> '' then
    rights := rights_on(person::uuid, day::date);
  end if;
  perform
    set_config('dondoc.person', person, false),
    set_config('dondoc.system', system, false),
    set_config('dondoc.in_office', coalesce(rights[1], ''), false),
    set_config('dondoc.administers', coalesce(rights[2], ''), false),
    set_config('dondoc.all_work', coalesce(rights[3], ''), false),
    set_config('dondoc.all_directives', coalesce(rights[4], ''), false),
    set_config('dondoc.own_units', coalesce(rights[5], ''), false),
    set_config('dondoc.overseeing_units', coalesce(rights[6], ''), false),
    set_config('dondoc.handled_keepers', coalesce(rights[7], ''), false),
    set_config('dondoc.work_units', coalesce(rights[8], ''), false),
    set_config('dondoc.followed_as', coalesce(rights[9], ''), false),
    set_config('dondoc.doing_units', coalesce(rights[10], ''), false),
    set_config('dondoc.root', coalesce(rights[11], ''), false),
    set_config('dondoc.widely', case when cardinality(rights[8]::uuid[]) > 50 then 'on' else '' end, false);
  return rights;
end
$$;

-- What was said, for policies. These are called immutable though their answer changes with who asks: so PostgreSQL puts it into
-- a policy when it plans a query and drops what does not apply, where otherwise each mention would be planned as a query of its
-- own. A plan that is kept would keep the answer, so none with a policy in it may be: the application names no prepared
-- statement, and functions that read guarded tables do it as the owner, to whom policies do not apply (a test looks at them).

create function asking_person() returns uuid language plpgsql immutable parallel safe as $$
begin
  return nullif(current_setting('dondoc.person', true), '')::uuid;
end $$;

create function asking_root() returns uuid language plpgsql immutable parallel safe as $$
begin
  return nullif(current_setting('dondoc.root', true), '')::uuid;
end $$;

create function asking_system() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.system', true), '') = 'on';
end $$;

create function in_office() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.in_office', true), '') = 'on';
end $$;

create function administers() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.administers', true), '') = 'on';
end $$;

create function sees_all_work() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.all_work', true), '') = 'on';
end $$;

create function sees_all_directives() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.all_directives', true), '') = 'on';
end $$;

-- Whether somebody oversees so many units that what they see of each task is found sooner by the task than by the units.
create function sees_widely() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.widely', true), '') = 'on';
end $$;

-- One of the lists of units or persons, for those that are short.
create function asking_list(called text) returns uuid[] language plpgsql immutable parallel safe as $$
begin
  return nullif(current_setting('dondoc.' || called, true), '')::uuid[];
end $$;

-- The same lists, read when a query runs: for the one that may be long, and within functions.

create function own_units() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('dondoc.own_units', true), '')::uuid[];

create function overseeing_units() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('dondoc.overseeing_units', true), '')::uuid[];

create function handled_keepers() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('dondoc.handled_keepers', true), '')::uuid[];

create function work_units() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('dondoc.work_units', true), '')::uuid[];

create function followed_as() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('dondoc.followed_as', true), '')::uuid[];

-- The units whose work is seen, one by one: as many as there may be, planning looks at none of them.
create function units_worked_for() returns setof uuid language sql stable parallel safe rows 50
  begin atomic select unnest(work_units()); end;

-- Orders without paper that are kept at one's desk.
create function handled_orders() returns setof uuid
  language sql stable parallel safe security definer rows 30 set search_path = pg_catalog, public
as $$
  select o.id from spoken_order o where o.keeper_unit_id = any (handled_keepers())
$$;

-- Tasks whose work is seen because one's unit confirms it, cooperates in it or passes it on, or because one follows it.
create function work_tasks() returns setof uuid
  language sql stable parallel safe security definer rows 30 set search_path = pg_catalog, public
as $$
  select t.id from task t where t.confirming_unit_id = any (overseeing_units())
  union all
  select t.id from task t where t.follower_id = any (followed_as())
  union all
  select p.task_id from task_party p where p.unit_id = any (own_units())
$$;

-- Directives that are read because they are kept at one's desk, or because some of their work is seen. Not for those who see all.
create function seen_directives() returns setof uuid
  language sql stable parallel safe security definer rows 30 set search_path = pg_catalog, public
as $$
  select d.id from directive d where d.keeper_unit_id = any (handled_keepers())
  union all
  select t.directive_id from task t where t.id in (select a.task_id from assignment a where a.unit_id = any (work_units()))
  union all
  select t.directive_id from task t where t.id in (select work_tasks())
$$;

-- Which tasks have all of some words, each in one of its forms (patterns of like, a list of lists): null where more than so many
-- have. Ids alone, to be looked for among the rows that may be seen: their index would not be used behind the policies, for
-- PostgreSQL takes no comparison of texts by like for one that cannot leak.
create function tasks_with_words(root uuid, patterns jsonb, most integer) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public
as $$
declare
  conditions text;
  found uuid[];
begin
  select string_agg(
    '(' || (select string_agg(format('t.search_text like %L', form), ' or ') from jsonb_array_elements_text(forms) as form) || ')', ' and ')
  into conditions from jsonb_array_elements(patterns) as forms;
  execute format('select array(select t.id from task t where t.root_id = $1 and %s limit $2 + 1)', coalesce(conditions, 'false'))
  into found using root, most;
  return case when cardinality(found) <= most then found end;
end
$$;

-- Which directives cite a number; ids alone, for the same reason.
create function directives_citing(asked_root uuid, asked_number text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select d.id from directive d
  where d.root_id = asked_root and d.reading -> 'citations' @> jsonb_build_array(jsonb_build_object('number', asked_number))
$$;

-- Not guarded themselves, and asked of single rows for those alone who see all work.
create function has_tasks(directive uuid) returns boolean
  language sql stable parallel safe security definer set search_path = pg_catalog, public
as $$
  select exists (select from task t where t.directive_id = directive
    and t.root_id = (select i.root_unit_id from installation i))
$$;

-- Whether some of a task's work is seen, asked of single rows. Not for those who see all.
create function sees_work_of(asked uuid) returns boolean
  language sql stable parallel safe security definer set search_path = pg_catalog, public
as $$
  select
    exists (select from assignment a where a.task_id = asked and a.unit_id = any (work_units()))
    or exists (select from task t where t.id = asked
      and (t.confirming_unit_id = any (overseeing_units()) or t.follower_id = any (followed_as())))
    or exists (select from task_party p where p.task_id = asked and p.unit_id = any (own_units()))
$$;

create index task_followed_by on task (follower_id) where follower_id is not null;
create index assignment_by_unit on assignment (unit_id, task_id);
create index task_party_by_unit on task_party (unit_id);
create index position_of_person on position (person_id);
create index directive_by_file on directive (file_id) where file_id is not null;
create index directive_by_keeper on directive (keeper_unit_id);

-- Directives and their review.

alter table directive enable row level security;
create policy seen on directive for select to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_directives()
    -- Also of a row that the same statement writes.
    or keeper_unit_id = any (asking_list('handled_keepers'))
    -- Who oversees work without reading directives: an administrator at the root unit's desk.
    or (sees_all_work() and has_tasks(id))
    or (not sees_all_work() and id in (select seen_directives())))));
create policy taken_in on directive for insert to dondoc_app with check (
  asking_system()
  or (root_id = asking_root()
    and keeper_unit_id = any (asking_list('handled_keepers'))));
create policy handled on directive for update to dondoc_app using (
  asking_system()
  or (root_id = asking_root()
    and keeper_unit_id = any (asking_list('handled_keepers'))));

alter table draft_task enable row level security;
create policy of_directive on draft_task to dondoc_app using (
  asking_system()
  or exists (select from directive d where d.root_id = draft_task.root_id and d.id = draft_task.directive_id));

alter table review_edit enable row level security;
create policy of_directive on review_edit to dondoc_app using (
  asking_system()
  or exists (select from directive d where d.root_id = review_edit.root_id and d.id = review_edit.directive_id));

alter table review_presence enable row level security;
create policy of_directive on review_presence to dondoc_app using (
  asking_system()
  or exists (select from directive d where d.root_id = review_presence.root_id and d.id = review_presence.directive_id));

alter table lint_dismissal enable row level security;
create policy of_directive on lint_dismissal to dondoc_app using (
  asking_system()
  or exists (select from directive d where d.root_id = lint_dismissal.root_id and d.id = lint_dismissal.directive_id));

alter table lint_rule_off enable row level security;
create policy seen on lint_rule_off for select to dondoc_app using (
  asking_system() or in_office());
create policy switched on lint_rule_off to dondoc_app using (asking_system() or administers());

alter table intake enable row level security;
create policy own on intake to dondoc_app using (
  asking_system() or person_id = asking_person());

-- Tasks, work and what happened to it.

alter table task enable row level security;
create policy of_directive on task to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_work()
    or sees_all_directives()
    or confirming_unit_id = any (asking_list('overseeing_units'))
    -- What comes after the first that is true is never worked out.
    or (sees_widely() and exists (
      select from assignment a where a.root_id = task.root_id and a.task_id = task.id))
    or directive_id in (select seen_directives())
    or (directive_id is null and sees_work_of(id))
    or (asking_list('handled_keepers') <> '{}' and spoken_order_id in (select handled_orders())))));

alter table recurrence enable row level security;
create policy of_task on recurrence to dondoc_app using (
  asking_system()
  or exists (select from task t where t.root_id = recurrence.root_id and t.id = recurrence.task_id));

alter table recurrence_event enable row level security;
create policy of_task on recurrence_event to dondoc_app using (
  asking_system()
  or exists (select from task t where t.root_id = recurrence_event.root_id and t.id = recurrence_event.task_id));

alter table spoken_order enable row level security;
create policy handled on spoken_order to dondoc_app using (
  asking_system()
  or (root_id = asking_root()
    and keeper_unit_id = any (asking_list('handled_keepers'))));

alter table task_party enable row level security;
create policy of_task on task_party to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and sees_all_work())
  or exists (select from task t where t.root_id = task_party.root_id and t.id = task_party.task_id));

alter table task_unit_set enable row level security;
create policy of_task on task_unit_set to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and sees_all_work())
  or exists (select from task t where t.root_id = task_unit_set.root_id and t.id = task_unit_set.task_id));

alter table assignment enable row level security;
create policy seen on assignment to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_work()
    or unit_id in (select units_worked_for())
    or task_id in (select work_tasks()))));

alter table assignment_event enable row level security;
create policy seen on assignment_event for select to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and sees_all_work())
  or exists (select from assignment a where a.root_id = assignment_event.root_id and a.id = assignment_event.assignment_id));
-- Its assignment may be made by the same statement, and is not there to be looked at yet.
create policy own on assignment_event for insert to dondoc_app with check (
  asking_system() or (person_id = asking_person() and in_office()));

-- Written by the trigger of the assignment alone, whoever moves that.
alter table assignment_past enable row level security;
create policy seen on assignment_past for select to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and sees_all_work())
  or exists (select from assignment a where a.root_id = assignment_past.root_id and a.id = assignment_past.assignment_id));
alter function keep_standing() security definer;
-- What is looked through is made of the whole directive, whoever writes the task.
alter function keep_task_search_text() security definer;
alter function keep_task_search_text() set search_path = pg_catalog, public;
revoke execute on function task_search_text(text, uuid, uuid) from public;
revoke insert on assignment_past from dondoc_app;

-- Parts of a unit's work are its people's own matter.
alter table assignment_part enable row level security;
create policy of_unit on assignment_part to dondoc_app using (
  asking_system()
  or person_id = asking_person()
  or exists (select from assignment a where a.root_id = assignment_part.root_id and a.id = assignment_part.assignment_id
    and a.unit_id = any (asking_list('doing_units'))));

alter table event_file enable row level security;
create policy of_work on event_file to dondoc_app using (
  asking_system()
  or (root_id = asking_root() and sees_all_work())
  or exists (select from assignment a where a.root_id = event_file.root_id and a.id = event_file.assignment_id));

alter table file enable row level security;
create policy seen on file to dondoc_app using (
  asking_system()
  -- Handed in, and not yet joined to what it belongs to.
  or uploaded_by = asking_person()
  or exists (select from directive d where d.file_id = file.id)
  or exists (select from event_file e where e.file_id = file.id)
  or exists (select from spoken_order o where o.file_id = file.id));

-- Notices, people, the record.

alter table notice enable row level security;
create policy own on notice to dondoc_app using (
  asking_system() or person_id = asking_person());
create policy sent on notice for insert to dondoc_app with check (
  asking_system() or in_office());

alter table person enable row level security;
create policy seen on person for select to dondoc_app using (
  asking_system() or in_office() or id = asking_person());
create policy managed on person to dondoc_app using (asking_system() or administers());

alter table position enable row level security;
create policy seen on position for select to dondoc_app using (
  asking_system() or in_office() or person_id = asking_person());
create policy managed on position to dondoc_app using (asking_system() or administers());

alter table invitation enable row level security;
create policy managed on invitation to dondoc_app using (asking_system() or administers());
create policy own on invitation for select to dondoc_app using (person_id = asking_person());

alter table audit_entry enable row level security;
create policy seen on audit_entry for select to dondoc_app using (
  asking_system()
  or administers()
  or person_id = asking_person()
  or (object_kind = 'person' and object_id = asking_person()::text));
create policy own on audit_entry for insert to dondoc_app with check (
  asking_system() or person_id = asking_person());

-- Sets of units and what programs were answered.

alter table unit_set enable row level security;
create policy seen on unit_set to dondoc_app using (
  asking_system() or (root_id = asking_root() and in_office()));

alter table correction_request enable row level security;
create policy own on correction_request to dondoc_app using (
  asking_system() or administers() or person_id = asking_person());

alter table api_answer enable row level security;
create policy own on api_answer to dondoc_app using (asking_system() or person_id = asking_person());

-- What leaves the house is written by whoever causes it, and seen by administrators and by what sends it.

alter table delivery enable row level security;
create policy managed on delivery to dondoc_app using (asking_system() or administers())
  with check (asking_system() or in_office());

alter table delivery_attempt enable row level security;
create policy managed on delivery_attempt to dondoc_app using (asking_system() or administers());

alter table webhook_endpoint enable row level security;
create policy managed on webhook_endpoint to dondoc_app using (asking_system() or administers());

alter table notice_choice enable row level security;
create policy own on notice_choice to dondoc_app using (asking_system() or person_id = asking_person());

alter table notice_email enable row level security;
create policy own on notice_email to dondoc_app using (asking_system() or person_id = asking_person());

alter table report_phrases enable row level security;
create policy kept on report_phrases to dondoc_app using (
  asking_system()
  or unit_id = any (asking_list('own_units'))
  or (unit_id is null and administers()));
create policy offered on report_phrases for select to dondoc_app using (unit_id is null and in_office());

alter table saved_filter enable row level security;
create policy kept on saved_filter to dondoc_app using (
  asking_system()
  or made_by = asking_person()
  or unit_id = any (asking_list('own_units')));

-- Reminders: seen by who was reminded and by who sees the work; written for others by who reminds by hand.

alter table reminder_ladder enable row level security;
create policy seen on reminder_ladder for select to dondoc_app using (asking_system() or in_office());
create policy managed on reminder_ladder to dondoc_app using (asking_system() or administers());

alter table reminder_scan enable row level security;
create policy server on reminder_scan to dondoc_app using (asking_system());

alter table reminder enable row level security;
create policy own on reminder to dondoc_app using (asking_system() or person_id = asking_person());
create policy of_work on reminder for select to dondoc_app using (
  exists (select from assignment a where a.root_id = reminder.root_id and a.id = reminder.assignment_id));
create policy sent on reminder for insert to dondoc_app with check (in_office());

alter table urging enable row level security;
create policy own on urging to dondoc_app using (asking_system() or person_id = asking_person());
create policy of_reminder on urging for select to dondoc_app using (
  exists (select from reminder r where r.root_id = urging.root_id and r.urging_id = urging.id));

alter table snooze enable row level security;
create policy own on snooze to dondoc_app using (asking_system() or person_id = asking_person());

alter table calendar_feed enable row level security;
create policy own on calendar_feed to dondoc_app using (asking_system() or person_id = asking_person());

-- Spreadsheets on their way in hold addresses and telephone numbers.

alter table sheet_import enable row level security;
create policy managed on sheet_import to dondoc_app using (asking_system() or administers());

alter table sheet_import_row enable row level security;
create policy managed on sheet_import_row to dondoc_app using (asking_system() or administers());

-- Only comparisons of plain columns are made before the rows are guarded, and so by an index: what histories are asked by gets columns.
alter table audit_entry add column change_id text generated always as (detail ->> 'change') stored;
alter table audit_entry add column unit_id text generated always as (detail ->> 'unitId') stored;
drop index audit_entry_of_change;
drop index audit_entry_of_unit;
create index audit_entry_of_change on audit_entry (change_id, seq) where change_id is not null;
create index audit_entry_of_unit on audit_entry (unit_id, seq) where unit_id is not null;
