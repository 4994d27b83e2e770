-- Written by "npm run db:generate" from app/db/migrations, for reading and for comparing; never run.

create extension btree_gist;
create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION public.administers()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.administers', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.ask_as(person text, day text, system text, known text)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.asking_day()
 RETURNS date
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return nullif(current_setting('dondoc.day', true), '')::date;
end $function$;

CREATE OR REPLACE FUNCTION public.asking_list(called text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return nullif(current_setting('dondoc.' || called, true), '')::uuid[];
end $function$;

CREATE OR REPLACE FUNCTION public.asking_person()
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return nullif(current_setting('dondoc.person', true), '')::uuid;
end $function$;

CREATE OR REPLACE FUNCTION public.asking_root()
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return nullif(current_setting('dondoc.root', true), '')::uuid;
end $function$;

CREATE OR REPLACE FUNCTION public.asking_system()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.system', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.audit_body_digest(entry audit_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN sha256(convert_to(((((((audit_field(((entry).body_salt)::text) || audit_field(((entry).person_id)::text)) || audit_field((entry).actor_name)) || audit_field((entry).action)) || audit_field((entry).object_kind)) || audit_field((entry).object_id)) || audit_field(((entry).detail)::text)), 'UTF8'::name));

CREATE OR REPLACE FUNCTION public.audit_class(action text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (action ~~ 'session.%'::text) THEN 'sign-in'::text ELSE 'act'::text END;

CREATE OR REPLACE FUNCTION public.audit_content(entry audit_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN convert_to((((((((((audit_field(((entry).seq)::text) || audit_field(to_char(((entry).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text))) || audit_field(((entry).person_id)::text)) || audit_field((entry).actor_name)) || audit_field((entry).action)) || audit_field((entry).object_kind)) || audit_field((entry).object_id)) || audit_field(((entry).detail)::text)) || audit_field((entry).request_id)) || audit_field((entry).address)), 'UTF8'::name);

CREATE OR REPLACE FUNCTION public.audit_field(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (COALESCE((((octet_length(value))::text || ':'::text) || value), '-'::text) || ','::text);

CREATE OR REPLACE FUNCTION public.audit_frame(seq bigint, at timestamp with time zone, class text, body_digest bytea, origin_digest bytea)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((convert_to(((('2,'::text || audit_field((seq)::text)) || audit_field(to_char((at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text))) || audit_field(class)), 'UTF8'::name) || body_digest) || origin_digest);

CREATE OR REPLACE FUNCTION public.audit_origin_digest(entry audit_entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN sha256(convert_to(((audit_field(((entry).origin_salt)::text) || audit_field((entry).request_id)) || audit_field((entry).address)), 'UTF8'::name));

CREATE OR REPLACE FUNCTION public.civil_day(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((moment AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date;

CREATE OR REPLACE FUNCTION public.day_asked()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.day'::text, true), ''::text))::date;

CREATE OR REPLACE FUNCTION public.directives_citing(asked_root uuid, asked_number text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select d.id from directive d
  where d.root_id = asked_root and d.reading -> 'citations' @> jsonb_build_array(jsonb_build_object('number', asked_number))
$function$;

CREATE OR REPLACE FUNCTION public.followed_as()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.followed_as'::text, true), ''::text))::uuid[];

CREATE OR REPLACE FUNCTION public.forget_record(origins_before timestamp with time zone, acts_before timestamp with time zone)
 RETURNS TABLE(origins bigint, sign_ins bigint, acts bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  if origins_before > now() - interval '89 days' or acts_before > now() - interval '729 days' then
    raise exception 'too recent to be forgotten' using errcode = 'check_violation';
  end if;
  delete from public.audit_entry where action like 'session.%' and at < origins_before;
  get diagnostics sign_ins = row_count;
  delete from public.audit_entry where at < acts_before;
  get diagnostics acts = row_count;
  update public.audit_entry set address = null, request_id = '', origin_salt = null
    where origin_salt is not null and at < origins_before;
  get diagnostics origins = row_count;
  return next;
end $function$;

CREATE OR REPLACE FUNCTION public.given_within_deadline()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.handled_keepers()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.handled_keepers'::text, true), ''::text))::uuid[];

CREATE OR REPLACE FUNCTION public.handled_orders()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER ROWS 30
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select o.id from spoken_order o where o.keeper_unit_id = any (handled_keepers())
$function$;

CREATE OR REPLACE FUNCTION public.has_tasks(directive uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select exists (select from task t where t.directive_id = directive
    and t.root_id = (select i.root_unit_id from installation i))
$function$;

CREATE OR REPLACE FUNCTION public.in_office()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.in_office', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.keep_parent_task()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.keep_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.keep_task_search_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  new.search_text := public.task_search_text(new.summary, new.root_id, new.directive_id);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.keep_units_below()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.moved_within_deadline()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.overseeing_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.overseeing_units'::text, true), ''::text))::uuid[];

CREATE OR REPLACE FUNCTION public.own_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.own_units'::text, true), ''::text))::uuid[];

CREATE OR REPLACE FUNCTION public.refresh_statistics(of_table text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  case of_table
    when 'unit' then analyze public.unit;
    when 'unit_version' then analyze public.unit_version;
    when 'person' then analyze public.person;
  end case;
end $function$;

CREATE OR REPLACE FUNCTION public.renew_task_search_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.task set search_text = public.task_search_text(summary, root_id, directive_id)
    where root_id = new.root_id and directive_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.renew_units_below(changed uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.renew_units_state()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update public.installation set units_state = gen_random_uuid();
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.rights_on(person uuid, day date)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET plan_cache_mode TO 'force_custom_plan'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.root_asked()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.root'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION public.seal_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  chain_end public.audit_chain_end;
  body bytea := public.audit_body_digest(new);
  origin bytea := public.audit_origin_digest(new);
  class text := public.audit_class(new.action);
  sealed bytea;
begin
  select * into strict chain_end from public.audit_chain_end for update;
  sealed := sha256(chain_end.hash || public.audit_frame(new.seq, new.at, class, body, origin));
  insert into public.audit_seal (position, seq, previous, hash, version, at, class, body_digest, origin_digest)
  values (chain_end.position + 1, new.seq, chain_end.hash, sealed, 2, new.at, class, body, origin);
  update public.audit_chain_end set position = chain_end.position + 1, hash = sealed;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_key(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, NORMALIZE(value, NFC)));

CREATE OR REPLACE FUNCTION public.seen_directives()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER ROWS 30
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.sees_all_directives()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.all_directives', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.sees_all_work()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.all_work', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.sees_beyond_lists()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.beyond_lists', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.sees_directive_widely(asked_root uuid, asked uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER COST 5000
AS $function$
begin
  return exists (select from public.directive d where d.id = asked and d.keeper_unit_id = any (public.handled_keepers()))
    or exists (select from public.task t where t.root_id = asked_root and t.directive_id = asked
      and public.sees_task_widely(asked_root, t.id));
end
$function$;

CREATE OR REPLACE FUNCTION public.sees_task_widely(asked_root uuid, asked uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER COST 1000
AS $function$
begin
  return exists (select from public.assignment a
      join public.unit_below b on b.below_id = a.unit_id and b.above_id = any (public.overseeing_units())
        and b.valid @> public.day_asked()
      where a.root_id = asked_root and a.task_id = asked)
    or exists (select from public.assignment a
      where a.root_id = asked_root and a.task_id = asked and a.unit_id = any (public.own_units()))
    or public.sees_whole_task(asked);
end
$function$;

CREATE OR REPLACE FUNCTION public.sees_whole_task(asked uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER COST 1000
AS $function$
begin
  return exists (select from public.task t where t.id = asked
      and (t.confirming_unit_id = any (public.overseeing_units()) or t.follower_id = any (public.followed_as())))
    or exists (select from public.task_party p where p.task_id = asked and p.unit_id = any (public.own_units()));
end
$function$;

CREATE OR REPLACE FUNCTION public.sees_widely()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.widely', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.sees_work_of(asked uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select
    exists (select from assignment a where a.task_id = asked and a.unit_id = any (work_units()))
    or exists (select from task t where t.id = asked
      and (t.confirming_unit_id = any (overseeing_units()) or t.follower_id = any (followed_as())))
    or exists (select from task_party p where p.task_id = asked and p.unit_id = any (own_units()))
$function$;

CREATE OR REPLACE FUNCTION public.shows_few()
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
begin
  return coalesce(current_setting('dondoc.shows_few', true), '') = 'on';
end $function$;

CREATE OR REPLACE FUNCTION public.task_search_text(summary text, of_root uuid, of_directive uuid)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
BEGIN ATOMIC
 SELECT words_key(concat_ws(' '::text, task_search_text.summary, d.document_type, d.number, d.title, d.issuer)) AS words_key
    FROM (( SELECT 1 AS "?column?") one
      LEFT JOIN directive d ON (((d.root_id = task_search_text.of_root) AND (d.id = task_search_text.of_directive))));
END;

CREATE OR REPLACE FUNCTION public.tasks_of(asked uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER ROWS 10
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select t.id from task t where t.directive_id = asked
$function$;

CREATE OR REPLACE FUNCTION public.tasks_with_words(root uuid, patterns jsonb, most integer DEFAULT NULL::integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 2000
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  conditions text;
begin
  select string_agg(
    '(' || (select string_agg(format('t.search_text like %L', form), ' or ') from jsonb_array_elements_text(forms) as form) || ')', ' and ')
  into conditions from jsonb_array_elements(patterns) as forms;
  return query execute format('select t.id from task t where t.root_id = $1 and %s limit $2', coalesce(conditions, 'false'))
    using root, most;
end
$function$;

CREATE OR REPLACE FUNCTION public.unit_kind_place(kind text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN array_position(ARRAY['province-committee'::text, 'district-committee'::text, 'office'::text, 'department'::text, 'division'::text, 'party-committee'::text, 'mass-organisation'::text, 'other'::text, 'commune-committee'::text, 'preschool'::text, 'primary'::text, 'primary-lower-secondary'::text, 'lower-secondary'::text, 'lower-upper-secondary'::text, 'upper-secondary'::text, 'continuing-education'::text], kind);

CREATE OR REPLACE FUNCTION public.unit_search_text(name text, short_name text, code text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
declare
  words text := ' ' || btrim(regexp_replace(
    public.search_key(concat_ws(' ', name, case when short_name <> name then short_name end, code)), '[^a-z0-9]+', ' ', 'g'));
  spelled text := words || ' ';
  pair text[];
begin
  foreach pair slice 1 in array array[
    array['gdnn', 'giao duc nghe nghiep'], array['gdtx', 'giao duc thuong xuyen'],
    array['gd dt', 'giao duc va dao tao'], array['gddt', 'giao duc va dao tao'], array['kh dt', 'ke hoach va dau tu'],
    array['tc kh', 'tai chinh ke hoach'], array['thcs', 'trung hoc co so'], array['thpt', 'trung hoc pho thong'],
    array['th', 'tieu hoc'], array['mn', 'mam non'], array['mg', 'mau giao'], array['ubnd', 'uy ban nhan dan'],
    array['hdnd', 'hoi dong nhan dan'], array['vp', 'van phong'], array['tt', 'thi tran']
  ]
  loop
    spelled := replace(spelled, ' ' || pair[1] || ' ', ' ' || pair[2] || ' ');
  end loop;
  return case when btrim(spelled) = btrim(words) then words else words || rtrim(spelled) end;
end $function$;

CREATE OR REPLACE FUNCTION public.units_worked_for()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE ROWS 50
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.words_key(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (' '::text || btrim(regexp_replace(search_key(value), '[^a-z0-9]+'::text, ' '::text, 'g'::text)));

CREATE OR REPLACE FUNCTION public.work_tasks()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER ROWS 30
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  return query
    select t.id from task t where t.root_id = root_asked() and t.confirming_unit_id = any (overseeing_units())
    union all
    select t.id from task t where t.follower_id = any (followed_as())
    union all
    select p.task_id from task_party p where p.unit_id = any (own_units());
end $function$;

CREATE OR REPLACE FUNCTION public.work_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('dondoc.work_units'::text, true), ''::text))::uuid[];

create table api_answer (
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  body text,
  location text,
  at timestamp with time zone not null default now(),
  constraint api_answer_pkey PRIMARY KEY (person_id, key),
  constraint api_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint api_answer_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint api_answer_request_hash_check CHECK ((octet_length(request_hash) = 32)),
  constraint api_answer_status_check CHECK (((status >= 200) AND (status <= 299)))
);
comment on table api_answer is 'What a request that makes something answered, under its Idempotency-Key; kept for 24 hours.';
CREATE INDEX api_answer_by_age ON public.api_answer USING btree (at);
grant delete, insert, select, update on api_answer to dondoc_app;

create table api_use (
  caller text not null,
  minute timestamp with time zone not null,
  requests integer not null,
  constraint api_use_pkey PRIMARY KEY (caller, minute),
  constraint api_use_caller_check CHECK ((length(caller) <= 100)),
  constraint api_use_requests_check CHECK ((requests > 0))
);
comment on table api_use is 'How many requests a key, a person or an address sent in a minute.';
CREATE INDEX api_use_by_age ON public.api_use USING btree (minute);
grant delete, insert, select, update on api_use to dondoc_app;

create table assignment (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  task_id uuid not null,
  unit_id uuid not null,
  period text not null default ''::text,
  original_due date,
  current_due date,
  state text not null,
  percent smallint not null default 0,
  submitted_on date,
  opened_at timestamp with time zone,
  last_seq integer not null,
  last_event_at timestamp with time zone not null,
  suspended_on date,
  suspended_days integer not null default 0,
  extension_due date,
  explanation_asked_on date,
  cause text,
  given_on date not null,
  changed_on date not null generated always,
  done_on date,
  updated_on date,
  station_unit_id uuid,
  constraint assignment_pkey PRIMARY KEY (root_id, id),
  constraint assignment_id_key UNIQUE (id),
  constraint assignment_root_id_task_id_unit_id_period_key UNIQUE (root_id, task_id, unit_id, period),
  constraint assignment_root_id_task_id_fkey FOREIGN KEY (root_id, task_id) REFERENCES task(root_id, id),
  constraint assignment_station_unit_id_fkey FOREIGN KEY (station_unit_id) REFERENCES unit(id),
  constraint assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint assignment_cause_check CHECK ((cause = ANY (ARRAY['recorded'::text, 'accepted'::text, 'refused'::text]))),
  constraint assignment_check CHECK (((state <> ALL (ARRAY['submitted'::text, 'done'::text])) OR (submitted_on IS NOT NULL))),
  constraint assignment_check1 CHECK (((state = 'suspended'::text) = (suspended_on IS NOT NULL))),
  constraint assignment_check2 CHECK (((extension_due IS NULL) OR ((current_due IS NOT NULL) AND (extension_due > current_due)))),
  constraint assignment_check3 CHECK (((extension_due IS NULL) OR (state = ANY (ARRAY['assigned'::text, 'received'::text, 'in-progress'::text, 'submitted'::text, 'rework'::text])))),
  constraint assignment_check4 CHECK ((((explanation_asked_on IS NULL) AND (cause IS NULL)) OR (state = ANY (ARRAY['assigned'::text, 'received'::text, 'in-progress'::text, 'submitted'::text, 'rework'::text, 'suspended'::text, 'done'::text])))),
  constraint assignment_check5 CHECK (((state = 'done'::text) = (done_on IS NOT NULL))),
  constraint assignment_check6 CHECK (((station_unit_id IS NULL) OR (state = 'submitted'::text))),
  constraint assignment_last_seq_check CHECK ((last_seq > 0)),
  constraint assignment_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'received'::text, 'in-progress'::text, 'submitted'::text, 'rework'::text, 'suspended'::text, 'done'::text, 'returned'::text, 'cancelled'::text, 'superseded'::text]))),
  constraint assignment_suspended_days_check CHECK ((suspended_days >= 0))
);
comment on table assignment is 'One task for one unit (and one period). Its events are the truth; the columns are their projection.';
CREATE INDEX assignment_by_unit ON public.assignment USING btree (unit_id, task_id);
CREATE INDEX assignment_in_order ON public.assignment USING btree (root_id, COALESCE(current_due, 'infinity'::date), id);
CREATE INDEX assignment_latest ON public.assignment USING btree (root_id, last_event_at DESC, id DESC);
CREATE INDEX assignment_of_unit ON public.assignment USING btree (root_id, unit_id, state, current_due);
CREATE INDEX assignment_on_the_way ON public.assignment USING btree (root_id, station_unit_id) WHERE (station_unit_id IS NOT NULL);
CREATE INDEX assignment_open ON public.assignment USING btree (root_id, COALESCE(current_due, 'infinity'::date), id) INCLUDE (task_id, unit_id, state, current_due, submitted_on, suspended_on) WHERE (state <> ALL (ARRAY['done'::text, 'cancelled'::text]));
CREATE INDEX assignment_silent ON public.assignment USING btree (root_id, COALESCE(current_due, 'infinity'::date), id) INCLUDE (task_id, unit_id, current_due) WHERE ((state = 'assigned'::text) AND (opened_at IS NULL));
CREATE INDEX assignment_to_decide ON public.assignment USING btree (root_id, task_id) WHERE ((extension_due IS NOT NULL) OR (cause = 'recorded'::text));
CREATE INDEX assignment_to_explain ON public.assignment USING btree (root_id, unit_id) WHERE (explanation_asked_on IS NOT NULL);
CREATE INDEX assignment_waiting ON public.assignment USING btree (root_id, state, COALESCE(current_due, 'infinity'::date), id) INCLUDE (task_id, unit_id, current_due) WHERE (state = ANY (ARRAY['submitted'::text, 'returned'::text]));
CREATE TRIGGER assignment_standing BEFORE INSERT OR UPDATE ON public.assignment FOR EACH ROW EXECUTE FUNCTION keep_standing();
CREATE TRIGGER given_within_deadline AFTER INSERT ON public.assignment REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION given_within_deadline();
CREATE CONSTRAINT TRIGGER moved_within_deadline AFTER UPDATE ON public.assignment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.current_due IS DISTINCT FROM new.current_due) OR ((old.state <> ALL (ARRAY['assigned'::text, 'received'::text, 'in-progress'::text, 'rework'::text, 'submitted'::text])) AND (new.state = ANY (ARRAY['assigned'::text, 'received'::text, 'in-progress'::text, 'rework'::text, 'submitted'::text]))))) EXECUTE FUNCTION moved_within_deadline();
grant insert, select, update on assignment to dondoc_app;

create table assignment_event (
  root_id uuid not null,
  assignment_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamp with time zone not null,
  on_day date not null,
  person_id uuid not null,
  unit_id uuid not null,
  data jsonb not null default '{}'::jsonb,
  request_key uuid,
  constraint assignment_event_pkey PRIMARY KEY (root_id, assignment_id, seq),
  constraint assignment_event_root_id_assignment_id_request_key_key UNIQUE (root_id, assignment_id, request_key),
  constraint assignment_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint assignment_event_root_id_assignment_id_fkey FOREIGN KEY (root_id, assignment_id) REFERENCES assignment(root_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint assignment_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint assignment_event_seq_check CHECK ((seq > 0))
);
comment on table assignment_event is 'Everything that happened to an assignment; append-only.';
grant insert, select on assignment_event to dondoc_app;

create table assignment_part (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  assignment_id uuid not null,
  person_id uuid not null,
  text text not null,
  due date,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  done_at timestamp with time zone,
  done_by uuid,
  removed_at timestamp with time zone,
  removed_by uuid,
  request_key uuid,
  constraint assignment_part_pkey PRIMARY KEY (root_id, id),
  constraint assignment_part_id_key UNIQUE (id),
  constraint assignment_part_root_id_assignment_id_request_key_key UNIQUE (root_id, assignment_id, request_key),
  constraint assignment_part_done_by_fkey FOREIGN KEY (done_by) REFERENCES person(id),
  constraint assignment_part_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint assignment_part_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint assignment_part_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES person(id),
  constraint assignment_part_root_id_assignment_id_fkey FOREIGN KEY (root_id, assignment_id) REFERENCES assignment(root_id, id),
  constraint assignment_part_check CHECK (((done_at IS NULL) = (done_by IS NULL))),
  constraint assignment_part_check1 CHECK (((removed_at IS NULL) = (removed_by IS NULL))),
  constraint assignment_part_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 1000)))
);
comment on table assignment_part is 'A part of an assignment for one person of its unit (chia việc trong đơn vị), with a mark when it is done.';
CREATE INDEX assignment_part_of ON public.assignment_part USING btree (root_id, assignment_id);
CREATE INDEX assignment_part_open ON public.assignment_part USING btree (person_id) WHERE ((done_at IS NULL) AND (removed_at IS NULL));
grant insert, select, update (due, done_at, done_by, removed_at, removed_by) on assignment_part to dondoc_app;

create table assignment_past (
  root_id uuid not null,
  assignment_id uuid not null,
  from_on date not null,
  until_on date not null,
  task_id uuid not null,
  unit_id uuid not null,
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
  constraint assignment_past_pkey PRIMARY KEY (root_id, assignment_id, from_on),
  constraint assignment_past_root_id_assignment_id_fkey FOREIGN KEY (root_id, assignment_id) REFERENCES assignment(root_id, id),
  constraint assignment_past_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint assignment_past_check CHECK ((until_on > from_on))
);
comment on table assignment_past is 'How assignments read at the end of earlier days; written with every event that changes them, equal to the fold of the events until then.';
CREATE INDEX assignment_past_until ON public.assignment_past USING btree (root_id, until_on);
grant select on assignment_past to dondoc_app;

create table audit_chain_end (
  singleton boolean not null default true,
  position bigint not null,
  hash bytea not null,
  constraint audit_chain_end_pkey PRIMARY KEY (singleton),
  constraint audit_chain_end_hash_check CHECK ((octet_length(hash) = 32)),
  constraint audit_chain_end_position_check CHECK (("position" >= 0)),
  constraint audit_chain_end_singleton_check CHECK (singleton)
);
comment on table audit_chain_end is 'Where the next seal goes; an entry cut off the end of the record is missed here.';
grant select on audit_chain_end to dondoc_app;

create table audit_entry (
  seq bigint not null generated as identity,
  at timestamp with time zone not null,
  person_id uuid,
  actor_name text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  detail jsonb not null default '{}'::jsonb,
  request_id text not null,
  address text,
  body_salt uuid default gen_random_uuid(),
  origin_salt uuid default gen_random_uuid(),
  change_id text generated always,
  unit_id text generated always,
  constraint audit_entry_pkey PRIMARY KEY (seq),
  constraint audit_entry_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
comment on table audit_entry is 'Who did what to what, when, from where; the application may only add to it.';
comment on column audit_entry.body_salt is 'Keeps what a forgotten entry said from being guessed from its digest; gone with the entry.';
comment on column audit_entry.origin_salt is 'The same for address and request; null once these were forgotten.';
CREATE INDEX audit_entry_by_time ON public.audit_entry USING btree (at);
CREATE INDEX audit_entry_of_change ON public.audit_entry USING btree (change_id, seq) WHERE (change_id IS NOT NULL);
CREATE INDEX audit_entry_of_object ON public.audit_entry USING btree (object_kind, object_id, seq);
CREATE INDEX audit_entry_of_person ON public.audit_entry USING btree (person_id, seq);
CREATE INDEX audit_entry_of_unit ON public.audit_entry USING btree (unit_id, seq) WHERE (unit_id IS NOT NULL);
CREATE INDEX audit_entry_origin_by_time ON public.audit_entry USING btree (at) WHERE (origin_salt IS NOT NULL);
CREATE INDEX audit_entry_sign_in_by_time ON public.audit_entry USING btree (at) WHERE (action ~~ 'session.%'::text);
CREATE CONSTRAINT TRIGGER audit_entry_sealed AFTER INSERT ON public.audit_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();
grant insert, select on audit_entry to dondoc_app;

create table audit_seal (
  position bigint not null,
  seq bigint not null,
  previous bytea not null,
  hash bytea not null,
  version smallint not null default 2,
  at timestamp with time zone,
  class text,
  body_digest bytea,
  origin_digest bytea,
  constraint audit_seal_pkey PRIMARY KEY ("position"),
  constraint audit_seal_seq_key UNIQUE (seq),
  constraint audit_seal_body_digest_check CHECK ((octet_length(body_digest) = 32)),
  constraint audit_seal_check CHECK (((version = 1) OR ((at IS NOT NULL) AND (class IS NOT NULL) AND (body_digest IS NOT NULL) AND (origin_digest IS NOT NULL)))),
  constraint audit_seal_class_check CHECK ((class = ANY (ARRAY['sign-in'::text, 'act'::text]))),
  constraint audit_seal_hash_check CHECK ((octet_length(hash) = 32)),
  constraint audit_seal_origin_digest_check CHECK ((octet_length(origin_digest) = 32)),
  constraint audit_seal_position_check CHECK (("position" > 0)),
  constraint audit_seal_previous_check CHECK ((octet_length(previous) = 32)),
  constraint audit_seal_version_check CHECK ((version = ANY (ARRAY[1, 2])))
);
comment on table audit_seal is 'The chain over the record: entries in the order of their commits, without gaps.';
grant select on audit_seal to dondoc_app;

create table calendar_change (
  id uuid not null default uuidv7(),
  made_at timestamp with time zone not null,
  person_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  undone_at timestamp with time zone,
  constraint calendar_change_pkey PRIMARY KEY (id),
  constraint calendar_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint calendar_change_after_check CHECK ((jsonb_typeof(after) = 'array'::text)),
  constraint calendar_change_before_check CHECK ((jsonb_typeof(before) = 'array'::text)),
  constraint calendar_change_check CHECK ((before <> after))
);
comment on table calendar_change is 'Changes of the office calendar, each of one or more days at once; taken back while nobody has changed the same days since.';
grant insert, select, update (undone_at) on calendar_change to dondoc_app;

create table calendar_day (
  day date not null,
  kind text not null,
  name text not null,
  source text not null,
  constraint calendar_day_pkey PRIMARY KEY (day),
  constraint calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'extra-working-day'::text]))),
  constraint calendar_day_name_check CHECK (((name = btrim(name)) AND ((char_length(name) >= 1) AND (char_length(name) <= 120)))),
  constraint calendar_day_source_check CHECK (((source = btrim(source)) AND ((char_length(source) >= 1) AND (char_length(source) <= 200))))
);
comment on table calendar_day is 'Days on which offices differ from Monday to Friday: holidays, days in lieu, swapped working days, with the announcement they come from.';
grant delete, insert, select, update on calendar_day to dondoc_app;

create table calendar_feed (
  person_id uuid not null,
  secret_hash text not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (person_id),
  constraint calendar_feed_secret_hash_key UNIQUE (secret_hash),
  constraint calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint calendar_feed_secret_hash_check CHECK ((secret_hash ~ '^[0-9a-f]{64}$'::text))
);
comment on table calendar_feed is 'The secret address at which somebody''s calendar programme reads their deadlines.';
grant delete, insert, select, update on calendar_feed to dondoc_app;

create table correction_request (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  field text not null,
  position_id uuid,
  before text not null,
  wanted text not null,
  reason text not null,
  made_at timestamp with time zone not null,
  state text not null default 'open'::text,
  decided_at timestamp with time zone,
  decided_by uuid,
  answer text not null default ''::text,
  constraint correction_request_pkey PRIMARY KEY (id),
  constraint correction_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint correction_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint correction_request_answer_check CHECK ((char_length(answer) <= 500)),
  constraint correction_request_before_check CHECK ((char_length(before) <= 320)),
  constraint correction_request_check CHECK (((field = 'position'::text) = (position_id IS NOT NULL))),
  constraint correction_request_check1 CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint correction_request_check2 CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
  constraint correction_request_field_check CHECK ((field = ANY (ARRAY['name'::text, 'email'::text, 'phone'::text, 'position'::text]))),
  constraint correction_request_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
  constraint correction_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint correction_request_wanted_check CHECK (((char_length(wanted) >= 1) AND (char_length(wanted) <= 320)))
);
comment on table correction_request is 'What somebody wants corrected in what is kept of them, and what became of it.';
CREATE INDEX correction_of_person ON public.correction_request USING btree (person_id, made_at DESC);
CREATE UNIQUE INDEX correction_open ON public.correction_request USING btree (person_id, field) WHERE (state = 'open'::text);
CREATE INDEX correction_waiting ON public.correction_request USING btree (made_at) WHERE (state = 'open'::text);
grant insert, select, update (state, decided_at, decided_by, answer) on correction_request to dondoc_app;

create table delivery (
  id uuid not null default uuidv7(),
  channel text not null,
  address text not null,
  recipient text not null default ''::text,
  person_id uuid,
  subject text not null,
  content jsonb not null,
  secrets bytea,
  dedupe_key text not null,
  state text not null default 'queued'::text,
  round integer not null default 1,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone default now(),
  lease uuid,
  lease_until timestamp with time zone,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  endpoint_id uuid,
  constraint delivery_pkey PRIMARY KEY (id),
  constraint delivery_dedupe_key_key UNIQUE (dedupe_key),
  constraint delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id),
  constraint delivery_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint delivery_address_check CHECK ((address <> ''::text)),
  constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'webhook'::text]))),
  constraint delivery_check CHECK (((state = ANY (ARRAY['queued'::text, 'failed'::text])) = (next_attempt_at IS NOT NULL))),
  constraint delivery_check1 CHECK (((state <> 'sent'::text) OR (sent_at IS NOT NULL))),
  constraint delivery_check2 CHECK (((lease IS NULL) = (lease_until IS NULL))),
  constraint delivery_check3 CHECK (((channel = 'webhook'::text) = (endpoint_id IS NOT NULL))),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'failed'::text, 'sent'::text, 'given-up'::text])))
);
comment on table delivery is 'What leaves the house, once: written with the act that causes it, sent afterwards. Failed means: it is tried again.';
CREATE INDEX delivery_due ON public.delivery USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL);
CREATE INDEX delivery_newest ON public.delivery USING btree (id DESC, state, channel);
CREATE INDEX delivery_of_endpoint ON public.delivery USING btree (endpoint_id, id DESC) WHERE (endpoint_id IS NOT NULL);
CREATE INDEX delivery_of_person ON public.delivery USING btree (person_id) WHERE (person_id IS NOT NULL);
grant insert, select, update (secrets, state, round, attempts, next_attempt_at, lease, lease_until, sent_at) on delivery to dondoc_app;

create table delivery_attempt (
  delivery_id uuid not null,
  number integer not null,
  round integer not null,
  at timestamp with time zone not null,
  took_ms integer not null,
  outcome text not null,
  status integer,
  error text,
  constraint delivery_attempt_pkey PRIMARY KEY (delivery_id, number),
  constraint delivery_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES delivery(id),
  constraint delivery_attempt_error_check CHECK ((length(error) <= 500)),
  constraint delivery_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'failed'::text])))
);
comment on table delivery_attempt is 'Each time something was tried to be delivered, and what came of it.';
CREATE UNIQUE INDEX delivery_sent_once ON public.delivery_attempt USING btree (delivery_id, round) WHERE (outcome = 'sent'::text);
grant insert, select on delivery_attempt to dondoc_app;

create table directive (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  state text not null default 'under-review'::text,
  document_type text,
  number text,
  title text not null,
  issuer text,
  issuer_unit_id uuid,
  issue_date text,
  signer text,
  header_version integer not null default 1,
  follower_id uuid,
  keeper_unit_id uuid not null,
  file_id uuid,
  text text not null,
  content_hash text not null,
  reading jsonb not null,
  reader text not null,
  received_at timestamp with time zone not null,
  received_by uuid not null,
  issued_at timestamp with time zone,
  issued_by uuid,
  extraction jsonb not null default '{"mail": null, "notes": []}'::jsonb,
  header_doubts jsonb not null default '[]'::jsonb,
  constraint directive_pkey PRIMARY KEY (root_id, id),
  constraint directive_id_key UNIQUE (id),
  constraint directive_root_id_content_hash_key UNIQUE (root_id, content_hash),
  constraint directive_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint directive_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES person(id),
  constraint directive_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id),
  constraint directive_issuer_unit_id_fkey FOREIGN KEY (issuer_unit_id) REFERENCES unit(id),
  constraint directive_keeper_unit_id_fkey FOREIGN KEY (keeper_unit_id) REFERENCES unit(id),
  constraint directive_received_by_fkey FOREIGN KEY (received_by) REFERENCES person(id),
  constraint directive_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint directive_check CHECK (((state = ANY (ARRAY['issued'::text, 'closed'::text])) = ((issued_at IS NOT NULL) AND (issued_by IS NOT NULL)))),
  constraint directive_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint directive_header_version_check CHECK ((header_version > 0)),
  constraint directive_issue_date_check CHECK ((issue_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
  constraint directive_issuer_check CHECK ((char_length(issuer) <= 200)),
  constraint directive_number_check CHECK ((char_length(number) <= 60)),
  constraint directive_state_check CHECK ((state = ANY (ARRAY['received'::text, 'under-review'::text, 'issued'::text, 'closed'::text]))),
  constraint directive_text_check CHECK ((text <> ''::text)),
  constraint directive_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 1000)))
);
comment on table directive is 'A directive with its text and reading: received, under review, issued, closed.';
comment on column directive.extraction is 'Notes of the taking of the text (parts left out, letters converted), and head of the e-mail it came in.';
comment on column directive.header_doubts is 'Header fields that the reading was unsure of and nobody has looked at yet, with the reasons.';
CREATE INDEX directive_by_file ON public.directive USING btree (file_id) WHERE (file_id IS NOT NULL);
CREATE INDEX directive_by_keeper ON public.directive USING btree (keeper_unit_id);
CREATE INDEX directive_citations ON public.directive USING gin (((reading -> 'citations'::text)) jsonb_path_ops);
CREATE INDEX directive_recent ON public.directive USING btree (root_id, received_at DESC);
CREATE TRIGGER directive_search_text AFTER UPDATE OF document_type, number, title, issuer ON public.directive FOR EACH ROW WHEN (((((old.document_type IS DISTINCT FROM new.document_type) OR (old.number IS DISTINCT FROM new.number)) OR (old.title IS DISTINCT FROM new.title)) OR (old.issuer IS DISTINCT FROM new.issuer))) EXECUTE FUNCTION renew_task_search_text();
grant insert, select, update on directive to dondoc_app;

create table draft_task (
  root_id uuid not null,
  directive_id uuid not null,
  id uuid not null default uuidv7(),
  version integer not null default 1,
  data jsonb not null,
  constraint draft_task_pkey PRIMARY KEY (root_id, id),
  constraint draft_task_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id),
  constraint draft_task_version_check CHECK ((version > 0))
);
CREATE INDEX draft_task_of_directive ON public.draft_task USING btree (root_id, directive_id);
grant delete, insert, select, update on draft_task to dondoc_app;

create table event_file (
  root_id uuid not null,
  assignment_id uuid not null,
  seq integer not null,
  file_id uuid not null,
  constraint event_file_pkey PRIMARY KEY (root_id, assignment_id, seq, file_id),
  constraint event_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint event_file_root_id_assignment_id_seq_fkey FOREIGN KEY (root_id, assignment_id, seq) REFERENCES assignment_event(root_id, assignment_id, seq)
);
CREATE INDEX event_file_by_file ON public.event_file USING btree (file_id);
grant insert, select on event_file to dondoc_app;

create table file (
  id uuid not null default uuidv7(),
  hash text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  uploaded_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint file_pkey PRIMARY KEY (id),
  constraint file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id),
  constraint file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 255))),
  constraint file_size_check CHECK ((size > 0))
);
comment on table file is 'A file as it was handed in; its bytes lie in the blob store under their SHA-256.';
CREATE INDEX file_of_person ON public.file USING btree (uploaded_by, created_at DESC);
grant insert, select on file to dondoc_app;

create table installation (
  singleton boolean not null default true,
  root_unit_id uuid,
  demonstration_today date,
  before_means text not null default 'previous-day'::text,
  set_up_at timestamp with time zone,
  units_state uuid not null default gen_random_uuid(),
  keep_origin_months smallint not null default 12,
  keep_act_years smallint default 10,
  constraint installation_pkey PRIMARY KEY (singleton),
  constraint installation_root_unit_id_fkey FOREIGN KEY (root_unit_id) REFERENCES unit(id),
  constraint installation_before_means_check CHECK ((before_means = ANY (ARRAY['previous-day'::text, 'same-day'::text]))),
  constraint installation_keep_act_years_check CHECK (((keep_act_years >= 2) AND (keep_act_years <= 70))),
  constraint installation_keep_origin_months_check CHECK (((keep_origin_months >= 3) AND (keep_origin_months <= 120))),
  constraint installation_singleton_check CHECK (singleton)
);
comment on column installation.units_state is 'Renewed with every change of unit_version and unit_superior.';
grant select, update (before_means), update on installation to dondoc_app;

create table intake (
  id uuid not null default uuidv7(),
  root_id uuid not null,
  person_id uuid not null,
  name text not null,
  stage text not null,
  done integer not null default 0,
  total integer not null default 0,
  error_code text,
  directive_id uuid,
  started_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint intake_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint intake_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint intake_check CHECK (((stage = 'refused'::text) = (error_code IS NOT NULL))),
  constraint intake_stage_check CHECK ((stage = ANY (ARRAY['receiving'::text, 'extracting'::text, 'reading'::text, 'storing'::text, 'done'::text, 'refused'::text])))
);
comment on table intake is 'How far the reading of one upload has come, so that it can be left and found again.';
grant delete, insert, select, update on intake to dondoc_app;

create table invitation (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  delivery_id uuid,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_code_hash_key UNIQUE (code_hash),
  constraint invitation_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES delivery(id),
  constraint invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint invitation_check CHECK ((expires_at > made_at)),
  constraint invitation_check1 CHECK (((used_at IS NULL) OR (withdrawn_at IS NULL))),
  constraint invitation_code_hash_check CHECK ((octet_length(code_hash) = 32))
);
comment on table invitation is 'Who was invited to set a password; used once, until it expires or a newer one takes its place.';
comment on column invitation.delivery_id is 'The e-mail that brought it; null for a slip of paper.';
CREATE UNIQUE INDEX invitation_open ON public.invitation USING btree (person_id) WHERE ((used_at IS NULL) AND (withdrawn_at IS NULL));
grant insert, select, update (used_at, withdrawn_at) on invitation to dondoc_app;

create table job (
  id uuid not null default uuidv7(),
  kind text not null,
  payload jsonb not null default '{}'::jsonb,
  key text,
  run_at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  lease uuid,
  lease_until timestamp with time zone,
  last_error text,
  failed_at timestamp with time zone,
  made_at timestamp with time zone not null default now(),
  constraint job_pkey PRIMARY KEY (id),
  constraint job_key_key UNIQUE (key),
  constraint job_check CHECK (((lease IS NULL) = (lease_until IS NULL))),
  constraint job_last_error_check CHECK ((length(last_error) <= 500))
);
comment on table job is 'What is to be done by a worker; gone when it is done.';
CREATE INDEX job_due ON public.job USING btree (run_at) WHERE (failed_at IS NULL);
grant insert, select, update (run_at) on job to dondoc_app;

create table lint_dismissal (
  root_id uuid not null,
  directive_id uuid not null,
  rule text not null,
  span_start integer not null,
  span_end integer not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint lint_dismissal_pkey PRIMARY KEY (root_id, directive_id, rule, span_start, span_end),
  constraint lint_dismissal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint lint_dismissal_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id),
  constraint lint_dismissal_check CHECK ((span_end >= span_start)),
  constraint lint_dismissal_rule_check CHECK ((rule ~ '^[a-z][a-z0-9-]{1,60}$'::text)),
  constraint lint_dismissal_span_start_check CHECK ((span_start >= 0))
);
comment on table lint_dismissal is 'Findings of the lint that somebody looked at and put aside for one directive.';
grant delete, insert, select on lint_dismissal to dondoc_app;

create table lint_rule_off (
  root_id uuid not null,
  rule text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint lint_rule_off_pkey PRIMARY KEY (root_id, rule),
  constraint lint_rule_off_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint lint_rule_off_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint lint_rule_off_rule_check CHECK ((rule ~ '^[a-z][a-z0-9-]{1,60}$'::text))
);
comment on table lint_rule_off is 'Rules of the lint that an administrator switched off for the whole installation.';
grant delete, insert, select on lint_rule_off to dondoc_app;

create table notice (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  kind text not null,
  directive_id uuid,
  task_id uuid,
  assignment_id uuid,
  data jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  seen_at timestamp with time zone,
  dedupe_key text not null,
  constraint notice_pkey PRIMARY KEY (root_id, id),
  constraint notice_root_id_person_id_dedupe_key_key UNIQUE (root_id, person_id, dedupe_key),
  constraint notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notice_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['issued'::text, 'submitted'::text, 'confirmed'::text, 'sent-back'::text, 'returned'::text, 'deadline-changed'::text, 'cancelled'::text, 'reassigned'::text, 'inherited'::text, 'handed-over'::text, 'webhook-off'::text, 'correction-asked'::text, 'correction-accepted'::text, 'correction-refused'::text, 'passed-on'::text, 'given-away'::text, 'extension-asked'::text, 'extension-granted'::text, 'extension-refused'::text, 'explanation-asked'::text, 'explained'::text, 'cause-recorded'::text, 'cause-accepted'::text, 'cause-refused'::text, 'suspended'::text, 'resumed'::text, 'superseded'::text, 'reminder'::text, 'urged'::text, 'to-forward'::text, 'forwarded'::text])))
);
CREATE INDEX notice_of_person ON public.notice USING btree (root_id, person_id, at DESC);
grant insert, select, update (seen_at) on notice to dondoc_app;

create table notice_choice (
  person_id uuid not null,
  email text not null,
  digest_at text not null,
  quiet_from text not null,
  quiet_until text not null,
  locale text not null,
  constraint notice_choice_pkey PRIMARY KEY (person_id),
  constraint notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notice_choice_digest_at_check CHECK ((digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint notice_choice_email_check CHECK ((email = ANY (ARRAY['none'::text, 'at-once'::text, 'digest'::text]))),
  constraint notice_choice_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint notice_choice_quiet_from_check CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint notice_choice_quiet_until_check CHECK ((quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
comment on table notice_choice is 'How somebody wants to be told beside the notices in the software; who has no row, not at all.';
grant insert, select, update on notice_choice to dondoc_app;

create table notice_email (
  root_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  delivery_id uuid,
  told_at timestamp with time zone,
  constraint notice_email_pkey PRIMARY KEY (root_id, notice_id),
  constraint notice_email_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES delivery(id),
  constraint notice_email_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notice_email_root_id_notice_id_fkey FOREIGN KEY (root_id, notice_id) REFERENCES notice(root_id, id),
  constraint notice_email_check CHECK (((delivery_id IS NULL) = (told_at IS NULL)))
);
comment on table notice_email is 'Notices that are to be told by e-mail, and by which e-mail they were.';
CREATE INDEX notice_email_of_delivery ON public.notice_email USING btree (delivery_id) WHERE (delivery_id IS NOT NULL);
CREATE INDEX notice_email_waiting ON public.notice_email USING btree (person_id) WHERE (told_at IS NULL);
grant delete, insert, select, update (delivery_id, told_at) on notice_email to dondoc_app;

create table person (
  id uuid not null default uuidv7(),
  name text not null,
  email text,
  phone text,
  account_id text,
  created_at timestamp with time zone not null default now(),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_account_id_key UNIQUE (account_id),
  constraint person_email_key UNIQUE (email),
  constraint person_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint person_name_check CHECK (((name = btrim(name)) AND ((char_length(name) >= 1) AND (char_length(name) <= 100)))),
  constraint person_phone_check CHECK ((char_length(phone) <= 20))
);
grant insert, select, update on person to dondoc_app;

create table position (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  unit_id uuid not null,
  role text not null,
  title text not null,
  valid daterange not null,
  acting_for uuid,
  authorised_by uuid,
  basis text,
  constraint position_pkey PRIMARY KEY (id),
  constraint position_person_id_unit_id_role_valid_key UNIQUE (person_id, unit_id, role, valid WITHOUT OVERLAPS),
  constraint position_acting_for_fkey FOREIGN KEY (acting_for) REFERENCES person(id),
  constraint position_authorised_by_fkey FOREIGN KEY (authorised_by) REFERENCES person(id),
  constraint position_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint position_unit_id_valid_fkey FOREIGN KEY (unit_id, PERIOD valid) REFERENCES unit_version(unit_id, PERIOD valid),
  constraint position_basis_check CHECK (((char_length(basis) >= 1) AND (char_length(basis) <= 200))),
  constraint position_check CHECK ((acting_for <> person_id)),
  constraint position_check1 CHECK (((acting_for IS NULL) OR (NOT upper_inf(valid)))),
  constraint position_check2 CHECK ((authorised_by <> person_id)),
  constraint position_check3 CHECK (((authorised_by IS NULL) = (basis IS NULL))),
  constraint position_check4 CHECK (((authorised_by IS NULL) OR (acting_for IS NULL))),
  constraint position_check5 CHECK (((authorised_by IS NULL) OR (NOT upper_inf(valid)))),
  constraint position_check6 CHECK (((authorised_by IS NULL) OR (role <> 'administrator'::text))),
  constraint position_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'head'::text, 'specialist'::text, 'clerk'::text, 'staff'::text, 'administrator'::text]))),
  constraint position_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 100))),
  constraint position_valid_check CHECK ((NOT isempty(valid)))
);
comment on table position is 'Who acts for which unit as what, from when to when. Rights follow from positions that hold on the day.';
comment on column position.acting_for is 'In whose place the position is held during an absence; null for one''s own.';
comment on column position.authorised_by is 'Who has given matters of their own position to this person for a time; null for a position of one''s own.';
comment on column position.basis is 'The paper by which that was done, as written.';
CREATE INDEX position_acting_for ON public."position" USING btree (acting_for) WHERE (acting_for IS NOT NULL);
CREATE INDEX position_authorised_by ON public."position" USING btree (authorised_by) WHERE (authorised_by IS NOT NULL);
CREATE INDEX position_of_person ON public."position" USING btree (person_id);
CREATE INDEX position_of_unit ON public."position" USING btree (unit_id);
grant delete, insert, select, update on position to dondoc_app;

create table recurrence (
  root_id uuid not null,
  task_id uuid not null,
  state text not null,
  unit_ids uuid[] not null,
  next_on date,
  last_seq integer not null,
  constraint recurrence_pkey PRIMARY KEY (root_id, task_id),
  constraint recurrence_root_id_task_id_fkey FOREIGN KEY (root_id, task_id) REFERENCES task(root_id, id),
  constraint recurrence_last_seq_check CHECK ((last_seq > 0)),
  constraint recurrence_state_check CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'ended'::text])))
);
comment on table recurrence is 'What the events of a recurrence come to, kept beside them so that what is due can be asked for.';
CREATE INDEX recurrence_due ON public.recurrence USING btree (next_on) WHERE (next_on IS NOT NULL);
CREATE INDEX recurrence_of_unit ON public.recurrence USING gin (unit_ids);
grant insert, select, update on recurrence to dondoc_app;

create table recurrence_event (
  root_id uuid not null,
  task_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamp with time zone not null,
  on_day date not null,
  person_id uuid not null,
  unit_id uuid not null,
  data jsonb not null default '{}'::jsonb,
  constraint recurrence_event_pkey PRIMARY KEY (root_id, task_id, seq),
  constraint recurrence_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint recurrence_event_root_id_task_id_fkey FOREIGN KEY (root_id, task_id) REFERENCES recurrence(root_id, task_id) DEFERRABLE INITIALLY DEFERRED,
  constraint recurrence_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint recurrence_event_kind_check CHECK ((kind = ANY (ARRAY['begun'::text, 'rule-changed'::text, 'paused'::text, 'resumed'::text, 'ended'::text, 'skipped'::text, 'unskipped'::text, 'unit-joined'::text, 'transferred'::text]))),
  constraint recurrence_event_seq_check CHECK ((seq > 0))
);
comment on table recurrence_event is 'Everything that happened to the recurrence of a task; append-only.';
grant insert, select on recurrence_event to dondoc_app;

create table reminder (
  root_id uuid not null,
  assignment_id uuid not null,
  step text not null,
  person_id uuid not null,
  due date,
  days smallint,
  urging_id uuid,
  notice_id uuid,
  at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint reminder_pkey PRIMARY KEY (root_id, assignment_id, step, person_id),
  constraint reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint reminder_root_id_assignment_id_fkey FOREIGN KEY (root_id, assignment_id) REFERENCES assignment(root_id, id),
  constraint reminder_root_id_notice_id_fkey FOREIGN KEY (root_id, notice_id) REFERENCES notice(root_id, id),
  constraint reminder_root_id_urging_id_fkey FOREIGN KEY (root_id, urging_id) REFERENCES urging(root_id, id),
  constraint reminder_check CHECK (((days IS NULL) = (urging_id IS NOT NULL))),
  constraint reminder_check1 CHECK (((days IS NULL) OR (due IS NOT NULL))),
  constraint reminder_step_check CHECK ((step <> ''::text))
);
comment on table reminder is 'Who was reminded of which work at which step, by which notice, and whether it was seen.';
CREATE INDEX reminder_held ON public.reminder USING btree (root_id, person_id) WHERE (notice_id IS NULL);
CREATE INDEX reminder_of_notice ON public.reminder USING btree (root_id, notice_id);
grant delete, insert, select, update (notice_id, seen_at) on reminder to dondoc_app;

create table reminder_ladder (
  root_id uuid not null,
  steps jsonb not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint reminder_ladder_pkey PRIMARY KEY (root_id),
  constraint reminder_ladder_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint reminder_ladder_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint reminder_ladder_steps_check CHECK ((jsonb_typeof(steps) = 'array'::text))
);
comment on table reminder_ladder is 'When whom is reminded of work before and after its last day, by importance.';
grant insert, select, update on reminder_ladder to dondoc_app;

create table reminder_scan (
  root_id uuid not null,
  day date not null,
  constraint reminder_scan_pkey PRIMARY KEY (root_id),
  constraint reminder_scan_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id)
);
comment on table reminder_scan is 'How far reminders are written; locked by whoever writes them.';
grant insert, select, update on reminder_scan to dondoc_app;

create table report_phrases (
  root_id uuid not null,
  unit_id uuid,
  phrases text[] not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint report_phrases_root_id_unit_id_key UNIQUE NULLS NOT DISTINCT (root_id, unit_id),
  constraint report_phrases_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint report_phrases_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint report_phrases_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint report_phrases_phrases_check CHECK ((cardinality(phrases) <= 8))
);
comment on table report_phrases is 'Phrases that are offered where a report is written; the installation without a row has those that the software brings.';
grant insert, select, update on report_phrases to dondoc_app;

create table review_edit (
  root_id uuid not null,
  directive_id uuid not null,
  seq integer not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  changes jsonb not null,
  undoes integer,
  request_key uuid not null,
  constraint review_edit_pkey PRIMARY KEY (root_id, directive_id, seq),
  constraint review_edit_root_id_directive_id_request_key_key UNIQUE (root_id, directive_id, request_key),
  constraint review_edit_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint review_edit_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id),
  constraint review_edit_seq_check CHECK ((seq > 0))
);
comment on table review_edit is 'Every change made in review, in order; append-only.';
grant insert, select on review_edit to dondoc_app;

create table review_presence (
  root_id uuid not null,
  directive_id uuid not null,
  person_id uuid not null,
  draft_task_id uuid,
  seen_at timestamp with time zone not null,
  constraint review_presence_pkey PRIMARY KEY (root_id, directive_id, person_id),
  constraint review_presence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint review_presence_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id)
);
comment on table review_presence is 'Who has a review open, and on which task, so that two people see each other.';
grant delete, insert, select, update on review_presence to dondoc_app;

create table saved_filter (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  query text not null,
  made_by uuid not null,
  unit_id uuid,
  made_at timestamp with time zone not null,
  constraint saved_filter_pkey PRIMARY KEY (root_id, id),
  constraint saved_filter_id_key UNIQUE (id),
  constraint saved_filter_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint saved_filter_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint saved_filter_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint saved_filter_name_check CHECK (((name = btrim(name)) AND ((char_length(name) >= 1) AND (char_length(name) <= 80)))),
  constraint saved_filter_query_check CHECK ((char_length(query) <= 1000))
);
comment on table saved_filter is 'A view of the task table under a name: its maker''s own, or published to the people of a unit.';
CREATE INDEX saved_filter_of_person ON public.saved_filter USING btree (root_id, made_by);
CREATE INDEX saved_filter_of_unit ON public.saved_filter USING btree (root_id, unit_id) WHERE (unit_id IS NOT NULL);
grant delete, insert, select, update (unit_id) on saved_filter to dondoc_app;

create table schedule (
  name text not null,
  last_slot timestamp with time zone not null,
  constraint schedule_pkey PRIMARY KEY (name)
);
comment on table schedule is 'The last time of each regular work for which a job was made: one job a time, however many workers run.';
grant select on schedule to dondoc_app;

create table school_year (
  year integer not null,
  data jsonb not null,
  constraint school_year_pkey PRIMARY KEY (year),
  constraint school_year_check CHECK (((jsonb_typeof(data) = 'object'::text) AND (((data ->> 'year'::text))::integer = year))),
  constraint school_year_year_check CHECK (((year >= 2010) AND (year <= 2099)))
);
comment on table school_year is 'School years: opening, terms, breaks, and the decision that lays them down.';
grant delete, insert, select, update on school_year to dondoc_app;

create table school_year_change (
  id uuid not null default uuidv7(),
  year integer not null,
  made_at timestamp with time zone not null,
  person_id uuid not null,
  before jsonb,
  after jsonb,
  undone_at timestamp with time zone,
  constraint school_year_change_pkey PRIMARY KEY (id),
  constraint school_year_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint school_year_change_check CHECK ((before IS DISTINCT FROM after))
);
comment on table school_year_change is 'Changes of the school calendar; taken back while nobody has changed the same year since.';
grant insert, select, update (undone_at) on school_year_change to dondoc_app;

create table second_factor_rule (
  role text not null,
  from_day date not null,
  constraint second_factor_rule_pkey PRIMARY KEY (role),
  constraint second_factor_rule_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'head'::text, 'specialist'::text, 'clerk'::text, 'staff'::text, 'administrator'::text])))
);
comment on table second_factor_rule is 'Roles whose holders must have a second factor, and the first day on which they must.';
grant delete, insert, select, update on second_factor_rule to dondoc_app;

create table sheet_import (
  id uuid not null default uuidv7(),
  root_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  from_day date not null,
  phase text not null,
  percent integer not null default 0,
  error_code text,
  headings jsonb not null default '{}'::jsonb,
  counts jsonb not null default '{}'::jsonb,
  digest text,
  changed_since boolean not null default false,
  new_people uuid[] not null default '{}'::uuid[],
  started_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sheet_import_pkey PRIMARY KEY (id),
  constraint sheet_import_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint sheet_import_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint sheet_import_file_name_check CHECK ((char_length(file_name) <= 255)),
  constraint sheet_import_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint sheet_import_phase_check CHECK ((phase = ANY (ARRAY['reading'::text, 'comparing'::text, 'keeping'::text, 'checked'::text, 'applying'::text, 'done'::text, 'refused'::text, 'cancelled'::text, 'interrupted'::text])))
);
comment on table sheet_import is 'One spreadsheet of units or people on its way in: read, compared, looked at, carried out or given up.';
CREATE INDEX sheet_import_recent ON public.sheet_import USING btree (root_id, started_at DESC);
CREATE UNIQUE INDEX sheet_import_running ON public.sheet_import USING btree (root_id) WHERE (phase = ANY (ARRAY['reading'::text, 'comparing'::text, 'keeping'::text, 'applying'::text]));
grant delete, insert, select, update on sheet_import to dondoc_app;

create table sheet_import_row (
  import_id uuid not null,
  n integer not null,
  sheet text not null,
  row_number integer not null,
  texts jsonb not null,
  outcome text not null,
  doubtful boolean not null,
  changes jsonb not null,
  problems jsonb not null,
  doubts jsonb not null,
  constraint sheet_import_row_pkey PRIMARY KEY (import_id, n),
  constraint sheet_import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES sheet_import(id) ON DELETE CASCADE
);
comment on table sheet_import_row is 'A row of a spreadsheet with what would become of it; gone with the import that it belongs to.';
grant delete, insert, select on sheet_import_row to dondoc_app;

create table snooze (
  root_id uuid not null,
  person_id uuid not null,
  assignment_id uuid not null,
  until date not null,
  at timestamp with time zone not null,
  constraint snooze_pkey PRIMARY KEY (root_id, person_id, assignment_id),
  constraint snooze_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint snooze_root_id_assignment_id_fkey FOREIGN KEY (root_id, assignment_id) REFERENCES assignment(root_id, id)
);
comment on table snooze is 'Work that somebody has put off until a day, for themselves alone.';
grant delete, insert, select, update on snooze to dondoc_app;

create table spoken_order (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  keeper_unit_id uuid not null,
  giver_id uuid,
  giver text not null,
  given_on date not null,
  manner text not null,
  words text not null,
  file_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  request_key uuid,
  directive_id uuid,
  linked_at timestamp with time zone,
  linked_by uuid,
  constraint spoken_order_pkey PRIMARY KEY (root_id, id),
  constraint spoken_order_id_key UNIQUE (id),
  constraint spoken_order_root_id_request_key_key UNIQUE (root_id, request_key),
  constraint spoken_order_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  constraint spoken_order_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES person(id),
  constraint spoken_order_keeper_unit_id_fkey FOREIGN KEY (keeper_unit_id) REFERENCES unit(id),
  constraint spoken_order_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES person(id),
  constraint spoken_order_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint spoken_order_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id),
  constraint spoken_order_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint spoken_order_check CHECK (((directive_id IS NULL) = (linked_at IS NULL))),
  constraint spoken_order_check1 CHECK (((directive_id IS NULL) = (linked_by IS NULL))),
  constraint spoken_order_giver_check CHECK (((char_length(giver) >= 1) AND (char_length(giver) <= 200))),
  constraint spoken_order_manner_check CHECK ((manner = ANY (ARRAY['spoken'::text, 'phone'::text, 'message'::text, 'meeting'::text]))),
  constraint spoken_order_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 20000)))
);
comment on table spoken_order is 'An order of a leader that came without a document (chỉ đạo miệng, qua điện thoại, tin nhắn, tại cuộc họp).';
CREATE INDEX spoken_order_by_file ON public.spoken_order USING btree (file_id) WHERE (file_id IS NOT NULL);
CREATE INDEX spoken_order_of_keeper ON public.spoken_order USING btree (root_id, keeper_unit_id, given_on);
grant insert, select, update (directive_id, linked_at, linked_by) on spoken_order to dondoc_app;

create table task (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  directive_id uuid,
  draft_task_id uuid,
  ordinal integer not null,
  section text not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  summary text not null,
  kind text not null,
  force text not null,
  product text,
  deadline jsonb,
  deadline_written text,
  due date,
  follower_id uuid,
  confirming_unit_id uuid not null,
  lead_written text not null default ''::text,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  search_text text not null default ''::text,
  importance text not null default 'normal'::text,
  parent_assignment_id uuid,
  covers jsonb not null default '[]'::jsonb,
  spoken_order_id uuid,
  constraint task_pkey PRIMARY KEY (root_id, id),
  constraint task_id_key UNIQUE (id),
  constraint task_root_id_draft_task_id_key UNIQUE (root_id, draft_task_id),
  constraint task_confirming_unit_id_fkey FOREIGN KEY (confirming_unit_id) REFERENCES unit(id),
  constraint task_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES person(id),
  constraint task_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id),
  constraint task_root_id_directive_id_fkey FOREIGN KEY (root_id, directive_id) REFERENCES directive(root_id, id),
  constraint task_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint task_root_id_parent_assignment_id_fkey FOREIGN KEY (root_id, parent_assignment_id) REFERENCES assignment(root_id, id),
  constraint task_root_id_spoken_order_id_fkey FOREIGN KEY (root_id, spoken_order_id) REFERENCES spoken_order(root_id, id),
  constraint task_check CHECK ((span_end > span_start)),
  constraint task_check1 CHECK (((parent_assignment_id IS NOT NULL) OR (covers = '[]'::jsonb))),
  constraint task_check2 CHECK (((spoken_order_id IS NULL) OR ((directive_id IS NULL) AND (parent_assignment_id IS NULL)))),
  constraint task_covers_check CHECK ((jsonb_typeof(covers) = 'array'::text)),
  constraint task_force_check CHECK ((force = ANY (ARRAY['order'::text, 'request'::text, 'commitment'::text]))),
  constraint task_importance_check CHECK ((importance = ANY (ARRAY['normal'::text, 'important'::text, 'urgent'::text]))),
  constraint task_kind_check CHECK ((kind = ANY (ARRAY['assignment'::text, 'direction'::text]))),
  constraint task_ordinal_check CHECK ((ordinal > 0)),
  constraint task_product_check CHECK ((char_length(product) <= 500)),
  constraint task_quote_check CHECK ((quote <> ''::text)),
  constraint task_span_start_check CHECK ((span_start >= 0)),
  constraint task_summary_check CHECK (((char_length(summary) >= 1) AND (char_length(summary) <= 500)))
);
comment on column task.search_text is 'What searches look through: the task, and number, title and issuer of its directive, without diacritics, each word behind a space. Kept by triggers.';
CREATE INDEX task_broken_down ON public.task USING btree (root_id, parent_assignment_id) WHERE (parent_assignment_id IS NOT NULL);
CREATE INDEX task_followed_by ON public.task USING btree (follower_id) WHERE (follower_id IS NOT NULL);
CREATE INDEX task_of_confirming_unit ON public.task USING btree (root_id, confirming_unit_id);
CREATE INDEX task_of_directive ON public.task USING btree (root_id, directive_id, ordinal);
CREATE INDEX task_of_follower ON public.task USING btree (root_id, follower_id) WHERE (follower_id IS NOT NULL);
CREATE UNIQUE INDEX task_of_spoken_order ON public.task USING btree (root_id, spoken_order_id) WHERE (spoken_order_id IS NOT NULL);
CREATE INDEX task_search ON public.task USING gin (search_text gin_trgm_ops);
CREATE TRIGGER keep_parent BEFORE UPDATE OF parent_assignment_id ON public.task FOR EACH ROW EXECUTE FUNCTION keep_parent_task();
CREATE TRIGGER task_search_text BEFORE INSERT OR UPDATE OF summary, directive_id ON public.task FOR EACH ROW EXECUTE FUNCTION keep_task_search_text();
grant insert, select, update (follower_id, confirming_unit_id, importance, parent_assignment_id) on task to dondoc_app;

create table task_party (
  root_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  role text not null,
  constraint task_party_pkey PRIMARY KEY (root_id, task_id, unit_id, role),
  constraint task_party_root_id_task_id_fkey FOREIGN KEY (root_id, task_id) REFERENCES task(root_id, id),
  constraint task_party_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint task_party_role_check CHECK ((role = ANY (ARRAY['cooperator'::text, 'via'::text])))
);
comment on table task_party is 'Units that cooperate (phối hợp) or through which reports go (qua), frozen at issue. Leads have assignments.';
CREATE INDEX task_party_by_unit ON public.task_party USING btree (unit_id);
CREATE INDEX task_party_of_unit ON public.task_party USING btree (root_id, unit_id);
grant delete, insert, select on task_party to dondoc_app;

create table task_unit_set (
  root_id uuid not null,
  task_id uuid not null,
  role text not null,
  place integer not null,
  written text not null,
  expression jsonb not null,
  expanded_on date not null,
  unit_ids uuid[],
  unit_set_id uuid,
  besides uuid[] not null default '{}'::uuid[],
  constraint task_unit_set_pkey PRIMARY KEY (root_id, task_id, role, place),
  constraint task_unit_set_root_id_task_id_fkey FOREIGN KEY (root_id, task_id) REFERENCES task(root_id, id),
  constraint task_unit_set_unit_set_id_fkey FOREIGN KEY (unit_set_id) REFERENCES unit_set(id),
  constraint task_unit_set_expression_check CHECK (((NOT (jsonb_typeof((expression -> 'include'::text)) IS DISTINCT FROM 'array'::text)) AND (NOT (jsonb_typeof((expression -> 'except'::text)) IS DISTINCT FROM 'array'::text)))),
  constraint task_unit_set_place_check CHECK ((place >= 0)),
  constraint task_unit_set_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'cooperator'::text, 'via'::text])))
);
comment on table task_unit_set is 'The unit sets of a task as they were at issue, frozen; what they mean since is worked out and compared.';
grant insert, select on task_unit_set to dondoc_app;

create table unit (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default now(),
  constraint unit_pkey PRIMARY KEY (id)
);
comment on table unit is 'A body (đơn vị) across all its names and superiors; what it is on a day stands in unit_version.';
grant insert, select on unit to dondoc_app;

create table unit_below (
  above_id uuid not null,
  below_id uuid not null,
  valid daterange not null,
  constraint unit_below_pkey PRIMARY KEY (above_id, below_id, valid),
  constraint unit_below_valid_check CHECK ((NOT isempty(valid)))
);
comment on table unit_below is 'Which units are below which, on any line and however far, and when: kept from unit_superior by triggers, whose references it needs no more.';
CREATE INDEX unit_below_of ON public.unit_below USING btree (below_id);
grant select on unit_below to dondoc_app;

create table unit_change (
  id uuid not null default uuidv7(),
  root_id uuid not null,
  on_day date not null,
  kind text not null,
  change jsonb not null,
  rows_before jsonb not null,
  rows_after jsonb not null,
  basis text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  carried_out_at timestamp with time zone,
  moved_work jsonb,
  undone_at timestamp with time zone,
  undone_by uuid,
  constraint unit_change_pkey PRIMARY KEY (id),
  constraint unit_change_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint unit_change_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint unit_change_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES person(id),
  constraint unit_change_basis_check CHECK ((char_length(basis) <= 500)),
  constraint unit_change_check CHECK (((undone_at IS NULL) = (undone_by IS NULL))),
  constraint unit_change_check1 CHECK (((carried_out_at IS NULL) = (moved_work IS NULL))),
  constraint unit_change_kind_check CHECK ((kind = ANY (ARRAY['found'::text, 'rename'::text, 'move'::text, 'merge'::text, 'split'::text, 'dissolve'::text])))
);
comment on table unit_change is 'What happened to units by which decision; the units themselves stand in unit_version and unit_superior.';
CREATE INDEX unit_change_due ON public.unit_change USING btree (on_day) WHERE ((carried_out_at IS NULL) AND (undone_at IS NULL));
CREATE INDEX unit_change_recent ON public.unit_change USING btree (root_id, made_at DESC);
grant insert, select, update on unit_change to dondoc_app;

create table unit_set (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  owner_unit_id uuid,
  name text not null,
  name_key text not null,
  expression jsonb not null,
  version integer not null default 1,
  before jsonb,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  used_at timestamp with time zone,
  archived_at timestamp with time zone,
  archived_by uuid,
  constraint unit_set_pkey PRIMARY KEY (root_id, id),
  constraint unit_set_id_key UNIQUE (id),
  constraint unit_set_archived_by_fkey FOREIGN KEY (archived_by) REFERENCES person(id),
  constraint unit_set_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id),
  constraint unit_set_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint unit_set_owner_unit_id_fkey FOREIGN KEY (owner_unit_id) REFERENCES unit(id),
  constraint unit_set_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint unit_set_check CHECK (((archived_at IS NULL) = (archived_by IS NULL))),
  constraint unit_set_expression_check CHECK (((NOT (jsonb_typeof((expression -> 'include'::text)) IS DISTINCT FROM 'array'::text)) AND (NOT (jsonb_typeof((expression -> 'except'::text)) IS DISTINCT FROM 'array'::text)) AND ((expression -> 'include'::text) <> '[]'::jsonb))),
  constraint unit_set_name_check CHECK (((name = btrim(name)) AND ((char_length(name) >= 1) AND (char_length(name) <= 120)))),
  constraint unit_set_name_key_check CHECK (((name_key = btrim(name_key)) AND (name_key <> ''::text))),
  constraint unit_set_version_check CHECK ((version > 0))
);
comment on table unit_set is 'A named expression of units, kept at the desk of a unit or published to the whole installation. Archived, never deleted.';
CREATE UNIQUE INDEX unit_set_name ON public.unit_set USING btree (root_id, owner_unit_id, name_key) NULLS NOT DISTINCT WHERE (archived_at IS NULL);
grant insert, select, update on unit_set to dondoc_app;

create table unit_successor (
  change_id uuid not null,
  unit_id uuid not null,
  successor_id uuid not null,
  heir boolean not null,
  since date not null,
  constraint unit_successor_pkey PRIMARY KEY (unit_id, successor_id),
  constraint unit_successor_change_id_fkey FOREIGN KEY (change_id) REFERENCES unit_change(id),
  constraint unit_successor_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES unit(id),
  constraint unit_successor_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_successor_check CHECK ((unit_id <> successor_id))
);
comment on table unit_successor is 'Who succeeds a unit that has ended.';
CREATE UNIQUE INDEX unit_successor_heir ON public.unit_successor USING btree (unit_id) WHERE heir;
CREATE INDEX unit_successor_of ON public.unit_successor USING btree (successor_id);
grant delete, insert, select on unit_successor to dondoc_app;

create table unit_superior (
  unit_id uuid not null,
  line text not null,
  superior_id uuid not null,
  valid daterange not null,
  constraint unit_superior_pkey PRIMARY KEY (unit_id, line, valid WITHOUT OVERLAPS),
  constraint unit_superior_superior_id_valid_fkey FOREIGN KEY (superior_id, PERIOD valid) REFERENCES unit_version(unit_id, PERIOD valid),
  constraint unit_superior_unit_id_valid_fkey FOREIGN KEY (unit_id, PERIOD valid) REFERENCES unit_version(unit_id, PERIOD valid),
  constraint unit_superior_check CHECK ((unit_id <> superior_id)),
  constraint unit_superior_line_check CHECK ((line = ANY (ARRAY['administrative'::text, 'professional'::text, 'party'::text]))),
  constraint unit_superior_valid_check CHECK ((NOT isempty(valid)))
);
comment on table unit_superior is 'Whom a unit answers to, by line of command and date range: commune and Sở at once is ordinary.';
CREATE INDEX unit_superior_above ON public.unit_superior USING btree (unit_id) INCLUDE (superior_id, line, valid);
CREATE INDEX unit_superior_below ON public.unit_superior USING btree (superior_id, unit_id) INCLUDE (line, valid);
CREATE TRIGGER unit_superior_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_superior FOR EACH STATEMENT EXECUTE FUNCTION renew_units_state();
CREATE TRIGGER unit_superior_emptied AFTER TRUNCATE ON public.unit_superior FOR EACH STATEMENT EXECUTE FUNCTION keep_units_below();
CREATE TRIGGER unit_superior_given AFTER INSERT ON public.unit_superior REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION keep_units_below();
CREATE TRIGGER unit_superior_moved AFTER UPDATE ON public.unit_superior REFERENCING OLD TABLE AS taken NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION keep_units_below();
CREATE TRIGGER unit_superior_taken AFTER DELETE ON public.unit_superior REFERENCING OLD TABLE AS taken FOR EACH STATEMENT EXECUTE FUNCTION keep_units_below();
grant delete, insert, select, update on unit_superior to dondoc_app;

create table unit_version (
  unit_id uuid not null,
  valid daterange not null,
  name text not null,
  short_name text not null,
  kind text not null,
  code text,
  search_text text not null generated always,
  constraint unit_version_pkey PRIMARY KEY (unit_id, valid WITHOUT OVERLAPS),
  constraint unit_version_code_valid_key UNIQUE (code, valid WITHOUT OVERLAPS),
  constraint unit_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_version_code_check CHECK (((code ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$'::text) AND (char_length(code) <= 35))),
  constraint unit_version_kind_check CHECK ((kind = ANY (ARRAY['province-committee'::text, 'district-committee'::text, 'commune-committee'::text, 'office'::text, 'division'::text, 'department'::text, 'preschool'::text, 'primary'::text, 'primary-lower-secondary'::text, 'lower-secondary'::text, 'lower-upper-secondary'::text, 'upper-secondary'::text, 'continuing-education'::text, 'party-committee'::text, 'mass-organisation'::text, 'other'::text]))),
  constraint unit_version_name_check CHECK (((name = btrim(name)) AND ((char_length(name) >= 1) AND (char_length(name) <= 200)))),
  constraint unit_version_short_name_check CHECK (((char_length(short_name) >= 1) AND (char_length(short_name) <= 100))),
  constraint unit_version_valid_check CHECK ((NOT isempty(valid)))
);
comment on table unit_version is 'What a unit is called and what kind it is, by date range; it exists exactly on the days covered here.';
comment on column unit_version.search_text is 'What searches look through: words without diacritics, each behind a space, abbreviations spelled out as well.';
CREATE INDEX unit_version_in_order ON public.unit_version USING btree (unit_kind_place(kind), name COLLATE vietnamese_names, unit_id);
CREATE INDEX unit_version_search ON public.unit_version USING gin (search_text gin_trgm_ops);
CREATE TRIGGER unit_version_changed AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_version FOR EACH STATEMENT EXECUTE FUNCTION renew_units_state();
grant delete, insert, select, update on unit_version to dondoc_app;

create table urging (
  root_id uuid not null,
  id uuid not null default uuidv7(),
  at timestamp with time zone not null,
  on_day date not null,
  person_id uuid not null,
  unit_id uuid not null,
  words text not null default ''::text,
  request_key uuid,
  constraint urging_pkey PRIMARY KEY (root_id, id),
  constraint urging_root_id_request_key_key UNIQUE (root_id, request_key),
  constraint urging_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint urging_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint urging_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint urging_words_check CHECK ((char_length(words) <= 1000))
);
comment on table urging is 'A reminding by hand: who reminded units of what they still have to report.';
grant insert, select on urging to dondoc_app;

create table webhook_endpoint (
  id uuid not null default uuidv7(),
  root_id uuid not null,
  name text not null,
  url text not null,
  events text[] not null,
  secret bytea not null,
  former_secret bytea,
  former_until timestamp with time zone,
  state text not null default 'on'::text,
  off_because text,
  failing_since timestamp with time zone,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  constraint webhook_endpoint_pkey PRIMARY KEY (id),
  constraint webhook_endpoint_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint webhook_endpoint_root_id_fkey FOREIGN KEY (root_id) REFERENCES unit(id),
  constraint webhook_endpoint_check CHECK (((former_secret IS NULL) = (former_until IS NULL))),
  constraint webhook_endpoint_check1 CHECK (((state = 'off'::text) = (off_because IS NOT NULL))),
  constraint webhook_endpoint_events_check CHECK ((cardinality(events) > 0)),
  constraint webhook_endpoint_name_check CHECK ((name <> ''::text)),
  constraint webhook_endpoint_off_because_check CHECK ((off_because = ANY (ARRAY['by-hand'::text, 'failing'::text, 'gone'::text]))),
  constraint webhook_endpoint_state_check CHECK ((state = ANY (ARRAY['on'::text, 'off'::text])))
);
comment on table webhook_endpoint is 'Where other programs are told of events, which ones, and how they know that it was us.';
grant insert, select, update (name, url, events, secret, former_secret, former_until, state, off_because, failing_since) on webhook_endpoint to dondoc_app;

create table auth.account (
  id text not null,
  accountId text not null,
  providerId text not null,
  userId text not null,
  accessToken text,
  refreshToken text,
  idToken text,
  accessTokenExpiresAt timestamp with time zone,
  refreshTokenExpiresAt timestamp with time zone,
  scope text,
  password text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on table auth.account is 'How an account proves itself; the password is an argon2id hash.';
CREATE INDEX account_of_user ON auth.account USING btree ("userId");
grant delete, insert, select, update on auth.account to dondoc_app;

create table auth.apikey (
  id text not null,
  configId text not null,
  name text,
  start text,
  referenceId text not null,
  prefix text,
  key text not null,
  refillInterval integer,
  refillAmount integer,
  lastRefillAt timestamp with time zone,
  enabled boolean default true,
  rateLimitEnabled boolean default true,
  rateLimitTimeWindow integer,
  rateLimitMax integer,
  requestCount integer,
  remaining integer,
  lastRequest timestamp with time zone,
  expiresAt timestamp with time zone,
  createdAt timestamp with time zone not null,
  updatedAt timestamp with time zone not null,
  permissions text,
  metadata text,
  constraint apikey_pkey PRIMARY KEY (id),
  constraint apikey_key_key UNIQUE (key),
  constraint apikey_referenceId_fkey FOREIGN KEY ("referenceId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on table auth.apikey is 'Keys of programs; "key" is the SHA-256 of what was shown once, "permissions" its scopes, "referenceId" the account it acts for.';
CREATE INDEX api_key_by_config ON auth.apikey USING btree ("configId");
CREATE INDEX api_key_of_user ON auth.apikey USING btree ("referenceId");
grant delete, insert, select, update on auth.apikey to dondoc_app;

create table auth.passkey (
  id text not null,
  name text,
  publicKey text not null,
  userId text not null,
  credentialID text not null,
  counter integer not null,
  deviceType text not null,
  backedUp boolean not null,
  transports text,
  createdAt timestamp with time zone,
  aaguid text,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credentialID_key UNIQUE ("credentialID"),
  constraint passkey_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on table auth.passkey is 'Passkeys (khoá truy cập): the public half of what lies on a telephone, a computer or a security key.';
CREATE INDEX passkey_of_user ON auth.passkey USING btree ("userId");
grant delete, insert, select, update on auth.passkey to dondoc_app;

create table auth.session (
  id text not null,
  expiresAt timestamp with time zone not null,
  token text not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null,
  ipAddress text,
  userAgent text,
  userId text not null,
  secondFactor boolean default false,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on column auth.session.secondFactor is 'Whether this session began with both factors.';
CREATE INDEX session_of_user ON auth.session USING btree ("userId");
grant delete, insert, select, update on auth.session to dondoc_app;

create table auth.sign_in_try (
  at timestamp with time zone not null default clock_timestamp(),
  email text not null,
  address text not null
);
comment on table auth.sign_in_try is 'Sign-ins that did not succeed within the last minutes, by account and sender: who guesses waits, and nobody else does.';
CREATE INDEX sign_in_try_by_address ON auth.sign_in_try USING btree (address, at);
grant delete, insert, select, update on auth.sign_in_try to dondoc_app;

create table auth.totp_step (
  user_id text not null,
  step bigint not null,
  constraint totp_step_pkey PRIMARY KEY (user_id),
  constraint totp_step_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on table auth.totp_step is 'The newest step of 30 seconds of which a code was used: codes of it and of earlier ones are void.';
grant delete, insert, select, update on auth.totp_step to dondoc_app;

create table auth.twoFactor (
  id text not null,
  secret text not null,
  backupCodes text not null,
  userId text not null,
  verified boolean default true,
  failedVerificationCount integer default 0,
  lockedUntil timestamp with time zone,
  constraint twoFactor_pkey PRIMARY KEY (id),
  constraint twoFactor_userId_fkey FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
comment on table auth.twoFactor is 'Secret and recovery codes of an account, both encrypted with the secret of the installation.';
CREATE INDEX two_factor_by_secret ON auth."twoFactor" USING btree (secret);
CREATE INDEX two_factor_of_user ON auth."twoFactor" USING btree ("userId");
grant delete, insert, select, update on auth.twoFactor to dondoc_app;

create table auth.user (
  id text not null,
  name text not null,
  email text not null,
  emailVerified boolean not null,
  image text,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  twoFactorEnabled boolean default false,
  constraint user_pkey PRIMARY KEY (id),
  constraint user_email_key UNIQUE (email)
);
comment on table auth.user is 'An account that can sign in; person.account_id says as whom.';
grant delete, insert, select, update on auth.user to dondoc_app;

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  expiresAt timestamp with time zone not null,
  createdAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  updatedAt timestamp with time zone not null default CURRENT_TIMESTAMP,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_by_identifier ON auth.verification USING btree (identifier);
grant delete, insert, select, update on auth.verification to dondoc_app;
