-- Lists of those who oversee tens of thousands of units: what a page shows is looked up row by row, and only what passes
-- through all rows lists the units first.

-- The day asked about, for policies: see asking_person().
create function asking_day() returns date language plpgsql immutable parallel safe as $$
begin
  return nullif(current_setting('dondoc.day', true), '')::date;
end $$;

-- Whether the query ends with the first rows that it finds. The planner reckons with all rows that there are, and would list
-- all units for the first fifty; it is told so by whoever shows them.
create function shows_few() returns boolean language plpgsql immutable parallel safe as $$
begin
  return coalesce(current_setting('dondoc.shows_few', true), '') = 'on';
end $$;

-- As before, but the settings are read once, not for every unit.
create or replace function units_worked_for() returns setof uuid language plpgsql stable parallel safe rows 50 as $$
declare
  tops uuid[] := overseeing_units();
  day date := day_asked();
begin
  if work_units() is not null then
    return query select unnest(work_units());
  else
    return query
      select unnest(own_units())
      union all
      select b.below_id from unit_below b where b.above_id = any (tops) and b.valid @> day;
  end if;
end $$;

-- Which tasks have all of some words, each in one of its forms (patterns of like, a list of lists): as many as are asked for, or
-- all. Ids alone, to be looked for among the rows that may be seen: their index would not be used behind the policies, for
-- PostgreSQL takes no comparison of texts by like for one that cannot leak.
drop function tasks_with_words(uuid, jsonb, integer);
drop function tasks_with_words(uuid, jsonb);
create function tasks_with_words(root uuid, patterns jsonb, most integer default null) returns setof uuid
  language plpgsql stable security definer rows 2000 set search_path = pg_catalog, public
as $$
declare
  conditions text;
begin
  select string_agg(
    '(' || (select string_agg(format('t.search_text like %L', form), ' or ') from jsonb_array_elements_text(forms) as form) || ')', ' and ')
  into conditions from jsonb_array_elements(patterns) as forms;
  return query execute format('select t.id from task t where t.root_id = $1 and %s limit $2', coalesce(conditions, 'false'))
    using root, most;
end
$$;

-- Below a thousand units as before. Who oversees more is answered from the table of the units below, row by row or, where the
-- planner finds that there are many rows, by a list.
alter policy seen on assignment using (
  asking_system()
  or (root_id = asking_root() and (
    sees_all_work()
    or (not sees_beyond_lists() and unit_id in (select units_worked_for()))
    -- What comes after the first that is true is never worked out: few are left for those who oversee nearly all units.
    or (not sees_beyond_lists() and task_id in (select work_tasks()))
    or (sees_beyond_lists() and unit_id = any (asking_list('own_units')))
    or (sees_beyond_lists() and shows_few() and exists (
      select from unit_below b where b.above_id = any (asking_list('overseeing_units')) and b.below_id = assignment.unit_id
        -- So that no list is made of it.
        and b.valid @> asking_day() offset 0))
    or (sees_beyond_lists() and not shows_few() and exists (
      select from unit_below b where b.above_id = any (asking_list('overseeing_units')) and b.below_id = assignment.unit_id
        and b.valid @> asking_day()))
    or (sees_beyond_lists() and sees_whole_task(task_id)))));
