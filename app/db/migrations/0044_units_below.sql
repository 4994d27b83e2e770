-- Who oversees tens of thousands of units needs no list of them, put together for each use case, handed to each session and
-- looked through by each query: which units are below which is kept, and policies look it up like anything else.

create table unit_below (
  above_id uuid not null,
  below_id uuid not null,
  valid daterange not null check (not isempty(valid)),
  primary key (above_id, below_id, valid)
);
comment on table unit_below is
  'Which units are below which, on any line and however far, and when: kept from unit_superior by triggers, whose references it needs no more.';
create index unit_below_of on unit_below (below_id);
grant select on unit_below to dondoc_app;

-- Works out anew what is above some units and above all that are below them.
create function renew_units_below(changed uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan
as $$
declare
  affected uuid[];
begin
  if cardinality(changed) = 0 then
    return;
  end if;
  -- One at a time: two changes at once would each miss what the other makes of it.
  perform from installation for update;
  affected := array(
    with recursive down as (
      select distinct id from unnest(changed) as id
      union
      select s.unit_id from unit_superior s join down on down.id = s.superior_id
    )
    select id from down);
  -- Only what differs is written: a unit that many are below may move without a change for most of what is above them.
  with recursive up as (
    select s.superior_id as above_id, s.unit_id as below_id, s.valid
    from unnest(affected) as gone (id) join unit_superior s on s.unit_id = gone.id
    union
    -- For as long as each link holds.
    select s.superior_id, up.below_id, s.valid * up.valid
    from up join unit_superior s on s.unit_id = up.above_id and s.valid && up.valid
  ), gone as (
    delete from unit_below b using unnest(affected) as of (id)
    where b.below_id = of.id
      and not exists (select from up where up.above_id = b.above_id and up.below_id = b.below_id and up.valid = b.valid)
  )
  insert into unit_below (above_id, below_id, valid)
  select above_id, below_id, valid from up on conflict do nothing;
end
$$;
revoke execute on function renew_units_below(uuid[]) from public;

create function keep_units_below() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
begin
  if tg_op = 'INSERT' then
    perform renew_units_below(array(select unit_id from given));
  elsif tg_op = 'DELETE' then
    perform renew_units_below(array(select unit_id from taken));
  elsif tg_op = 'UPDATE' then
    perform renew_units_below(array(select unit_id from given union select unit_id from taken));
  else
    delete from unit_below;
  end if;
  return null;
end
$$;

-- Named so that they come after unit_superior_changed.
create trigger unit_superior_given after insert on unit_superior
  referencing new table as given for each statement execute function keep_units_below();
create trigger unit_superior_taken after delete on unit_superior
  referencing old table as taken for each statement execute function keep_units_below();
create trigger unit_superior_moved after update on unit_superior
  referencing old table as taken new table as given for each statement execute function keep_units_below();
create trigger unit_superior_emptied after truncate on unit_superior
  for each statement execute function keep_units_below();

select renew_units_below(array(select unit_id from unit_superior));

-- What somebody's positions and the units of a day give them, as before, but for the units whose work they see: more than a
-- thousand are no list, but said to be many (the last, 'on' or '').
create or replace function rights_on(person uuid, day date) returns text[]
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
  ), below as materialized (
    -- Who sees all work needs no list, and who oversees more than a thousand units is given none.
    -- Everybody but staff works on other units' tasks.
    select b.below_id as id
    from (select distinct held.id from held where held.role <> 'staff' and not (select all_work from standing)) as top
    join unit_below b on b.above_id = top.id and b.valid @> day
    limit 1001
  ), many as materialized (
    select count(*) > 1000 as so from below
  )
  select array[
    case when exists (select from held) then 'on' else '' end,
    case when exists (select from held where role = 'administrator') then 'on' else '' end,
    case when standing.all_work then 'on' else '' end,
    case when standing.all_directives then 'on' else '' end,
    array(select distinct id from held)::text,
    array(select distinct id from held where role <> 'staff')::text,
    array(select id from keepers)::text,
    case when many.so then '' else array(select id from below union select id from held)::text end,
    array(select person where exists (select from held) union select acting_for from held where acting_for is not null)::text,
    array(select distinct id from held where role <> 'administrator')::text,
    (select root_unit_id from installation)::text,
    case when many.so then 'on' else '' end
  ] from standing, many
$$;

create or replace function ask_as(person text, day text, system text, known text) returns text
  language plpgsql volatile
as $$
declare
  rights text[] := known::text[];
begin
  if known is null and person <> '' then
    rights := rights_on(person::uuid, day::date);
  end if;
  perform
    set_config('dondoc.person', person, false),
    set_config('dondoc.day', day, false),
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
    set_config('dondoc.beyond_lists', coalesce(rights[12], ''), false),
    -- More than fifty units: an id has 36 letters, and a comma before the next.
    set_config('dondoc.widely', case when rights[12] = 'on' or length(rights[8]) > 50 * 37 + 2 then 'on' else '' end, false);
  return case when known is null then rights::text end;
end
$$;

-- Whether somebody oversees so many units that there is no list of them.
create function sees_beyond_lists() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.beyond_lists', true), '') = 'on';
end $$;

-- Read when a query runs, for use within functions: those that are called immutable would stand in their plans for good.
create function day_asked() returns date language sql stable parallel safe
  return nullif(current_setting('dondoc.day', true), '')::date;

create function root_asked() returns uuid language sql stable parallel safe
  return nullif(current_setting('dondoc.root', true), '')::uuid;

-- The units whose work is seen, from the list or, where there is none, from those below. That there may be very many is not
-- said to the planner: it would think a query dear that is not, and look for another way.
create or replace function units_worked_for() returns setof uuid language plpgsql stable parallel safe rows 50 as $$
begin
  if work_units() is not null then
    return query select unnest(work_units());
  else
    return query
      select unnest(own_units())
      union all
      select b.below_id from unit_below b where b.above_id = any (overseeing_units()) and b.valid @> day_asked();
  end if;
end $$;

-- As before, but all of them at once, not one by one.
create or replace function work_tasks() returns setof uuid
  language plpgsql stable parallel safe security definer rows 30 set search_path = pg_catalog, public
as $$
begin
  return query
    select t.id from task t where t.root_id = root_asked() and t.confirming_unit_id = any (overseeing_units())
    union all
    select t.id from task t where t.follower_id = any (followed_as())
    union all
    select p.task_id from task_party p where p.unit_id = any (own_units());
end $$;

-- As before, but each directive once, however many of its tasks are seen.
create or replace function seen_directives() returns setof uuid
  language plpgsql stable parallel safe security definer rows 30 set search_path = pg_catalog, public
as $$
begin
  return query
    select d.id from directive d where d.keeper_unit_id = any (handled_keepers())
    union
    select t.directive_id from task t where t.root_id = root_asked() and t.confirming_unit_id = any (overseeing_units())
    union
    select t.directive_id from task t where t.follower_id = any (followed_as())
    union
    select t.directive_id from task_party p join task t on t.id = p.task_id where p.unit_id = any (own_units())
    union
    select t.directive_id from task t where t.id in (select a.task_id from assignment a where a.unit_id = any (work_units()));
end $$;

-- For those who oversee more units than are listed, asked of single rows. Written in a language that keeps the plan of each of
-- its queries, for they are asked of thousands; a query that asks them needs no plan for what is within.

-- Whether one's unit confirms a task, cooperates in it or passes it on, or one follows it: all of its work is seen.
create function sees_whole_task(asked uuid) returns boolean
  language plpgsql stable parallel safe security definer cost 1000
as $$
begin
  return exists (select from public.task t where t.id = asked
      and (t.confirming_unit_id = any (public.overseeing_units()) or t.follower_id = any (public.followed_as())))
    or exists (select from public.task_party p where p.task_id = asked and p.unit_id = any (public.own_units()));
end
$$;

-- Whether some of a task's work is seen.
create function sees_task_widely(asked_root uuid, asked uuid) returns boolean
  language plpgsql stable parallel safe security definer cost 1000
as $$
begin
  return exists (select from public.assignment a
      join public.unit_below b on b.below_id = a.unit_id and b.above_id = any (public.overseeing_units())
        and b.valid @> public.day_asked()
      where a.root_id = asked_root and a.task_id = asked)
    or exists (select from public.assignment a
      where a.root_id = asked_root and a.task_id = asked and a.unit_id = any (public.own_units()))
    or public.sees_whole_task(asked);
end
$$;

-- Whether a directive is read because it is kept at one's desk, or because some of its work is seen.
create function sees_directive_widely(asked_root uuid, asked uuid) returns boolean
  language plpgsql stable parallel safe security definer cost 5000
as $$
begin
  return exists (select from public.directive d where d.id = asked and d.keeper_unit_id = any (public.handled_keepers()))
    or exists (select from public.task t where t.root_id = asked_root and t.directive_id = asked
      and public.sees_task_widely(asked_root, t.id));
end
$$;

-- Which tasks have all of some words, however many have: asked before the rows, where it costs more to tell of each row whether
-- it may be seen than to look for the words in all tasks.
create function tasks_with_words(root uuid, patterns jsonb) returns setof uuid
  language plpgsql stable security definer rows 2000 set search_path = pg_catalog, public
as $$
declare
  conditions text;
begin
  select string_agg(
    '(' || (select string_agg(format('t.search_text like %L', form), ' or ') from jsonb_array_elements_text(forms) as form) || ')', ' and ')
  into conditions from jsonb_array_elements(patterns) as forms;
  return query execute format('select t.id from task t where t.root_id = $1 and %s', coalesce(conditions, 'false')) using root;
end
$$;

alter policy seen on assignment using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_work()
    or unit_id in (select units_worked_for())
    -- What comes after the first that is true is never worked out: few are left for those who oversee nearly all units.
    or (not sees_beyond_lists() and task_id in (select work_tasks()))
    or (sees_beyond_lists() and sees_whole_task(task_id)))));

-- Who oversees more than fifty units is asked for directive by directive, as before; beyond lists by the units below.
alter policy seen on directive using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_directives()
    -- Also of a row that the same statement writes.
    or keeper_unit_id = any (asking_list('handled_keepers'))
    -- Who oversees work without reading directives: an administrator at the root unit's desk.
    or (sees_all_work() and has_tasks(id))
    or (not sees_all_work() and sees_beyond_lists() and sees_directive_widely(root_id, id))
    or (not sees_all_work() and sees_widely() and not sees_beyond_lists() and exists (
      select from tasks_of(directive.id) as its (task)
      where exists (select from assignment a where a.root_id = directive.root_id and a.task_id = its.task)
        or its.task in (select work_tasks())))
    or (not sees_all_work() and not sees_widely() and id in (select seen_directives())))));

alter policy of_directive on task using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_work()
    or sees_all_directives()
    or confirming_unit_id = any (asking_list('overseeing_units'))
    -- By the units of the list, where there is one: a task may have thousands of assignments, and few of them theirs.
    or (sees_widely() and not sees_beyond_lists() and exists (
      select from assignment a
      where a.root_id = task.root_id and a.task_id = task.id and a.unit_id = any ((select work_units())::uuid[])))
    or (sees_widely() and exists (
      select from assignment a where a.root_id = task.root_id and a.task_id = task.id))
    or (sees_beyond_lists() and (sees_task_widely(root_id, id) or sees_directive_widely(root_id, directive_id)))
    or (not sees_beyond_lists() and directive_id in (select seen_directives()))
    or (not sees_beyond_lists() and directive_id is null and sees_work_of(id))
    or (asking_list('handled_keepers') <> '{}' and spoken_order_id in (select handled_orders())))));
