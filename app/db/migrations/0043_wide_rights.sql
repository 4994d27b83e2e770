-- Who oversees tens of thousands of units has a list of them that is more than a million letters long. It goes from one session
-- to the next as the words in which it was given, and not as a list that each side takes apart and puts together again.

drop function ask_as(text, text, text, text[]);

-- Says for this session who asks from now on, and returns what they have by `rights_on`. Who knows that already, from another
-- session asked a moment ago, hands it in, and is told nothing.
create function ask_as(person text, day text, system text, known text) returns text
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
    -- More than fifty units: an id has 36 letters, and a comma before the next.
    set_config('dondoc.widely', case when length(rights[8]) > 50 * 37 + 2 then 'on' else '' end, false);
  return case when known is null then rights::text end;
end
$$;

-- All of them at once, not one by one.
create or replace function units_worked_for() returns setof uuid language plpgsql stable parallel safe rows 50 as $$
begin
  return query select unnest(work_units());
end $$;

-- The tasks of a directive, by their ids alone: asked of single rows.
create function tasks_of(asked uuid) returns setof uuid
  language sql stable parallel safe security definer rows 10 set search_path = pg_catalog, public
as $$
  select t.id from task t where t.directive_id = asked
$$;

-- Who oversees so many units that it would take long to list all directives with work of theirs is asked for directive by directive.
alter policy seen on directive using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_directives()
    -- Also of a row that the same statement writes.
    or keeper_unit_id = any (asking_list('handled_keepers'))
    -- Who oversees work without reading directives: an administrator at the root unit's desk.
    or (sees_all_work() and has_tasks(id))
    or (not sees_all_work() and sees_widely() and exists (
      select from tasks_of(directive.id) as its (task)
      where exists (select from assignment a where a.root_id = directive.root_id and a.task_id = its.task)
        or its.task in (select work_tasks())))
    or (not sees_all_work() and not sees_widely() and id in (select seen_directives())))));
