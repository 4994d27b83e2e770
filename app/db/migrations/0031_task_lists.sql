-- Lists of assignments at millions of them: what is asked for first is found by an index, not by looking at all.

-- By the last day, those without one last: the order of every list. What is done or cancelled is nine in ten, so the open
-- ones have an index of their own, and so do the few that wait for somebody else.
create index assignment_in_order on assignment (root_id, coalesce(current_due, 'infinity'), id);
create index assignment_open on assignment (root_id, coalesce(current_due, 'infinity'), id)
  include (task_id, unit_id, state, opened_at) where state not in ('done', 'cancelled');
create index assignment_waiting on assignment (root_id, state, coalesce(current_due, 'infinity'), id)
  include (task_id, unit_id) where state in ('submitted', 'returned');

-- What a unit has to confirm.
create index task_of_confirming_unit on task (root_id, confirming_unit_id);

-- Words of a task and of the directive it comes from without diacritics, each word behind a space, as units are searched.
create function words_key(value text) returns text
  language sql immutable parallel safe
  return ' ' || btrim(regexp_replace(public.search_key(value), '[^a-z0-9]+', ' ', 'g'));

alter table task add column search_text text not null default '';
comment on column task.search_text is 'What searches look through: the task, and number, title and issuer of its directive, without diacritics, each word behind a space. Kept by triggers.';

create function task_search_text(summary text, of_root uuid, of_directive uuid) returns text
  language sql stable parallel safe
  begin atomic
    select public.words_key(concat_ws(' ', summary, d.document_type, d.number, d.title, d.issuer))
    from (select 1) as one left join public.directive d on d.root_id = of_root and d.id = of_directive;
  end;

create function keep_task_search_text() returns trigger
  language plpgsql
as $$
begin
  new.search_text := public.task_search_text(new.summary, new.root_id, new.directive_id);
  return new;
end $$;
create trigger task_search_text before insert or update of summary, directive_id on task
  for each row execute function keep_task_search_text();

-- A mended header of a directive is found by its new words at once.
create function renew_task_search_text() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update public.task set search_text = public.task_search_text(summary, root_id, directive_id)
    where root_id = new.root_id and directive_id = new.id;
  return null;
end $$;
create trigger directive_search_text after update of document_type, number, title, issuer on directive
  for each row when ((old.document_type, old.number, old.title, old.issuer) is distinct from (new.document_type, new.number, new.title, new.issuer))
  execute function renew_task_search_text();

update task set search_text = task_search_text(summary, root_id, directive_id);
create index task_search on task using gin (search_text gin_trgm_ops);

-- What happened last, for whoever looks at what moves.
create index assignment_latest on assignment (root_id, last_event_at desc, id desc);

-- A view of the task table under a name: what it is narrowed to, its order, headings and columns, as the address says it.
create table saved_filter (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 80),
  query text not null check (char_length(query) <= 1000),
  made_by uuid not null references person,
  -- The unit to whose people it is published; null while it is its maker's own.
  unit_id uuid references unit,
  made_at timestamptz not null,
  primary key (root_id, id),
  unique (id)
);
comment on table saved_filter is 'A view of the task table under a name: its maker''s own, or published to the people of a unit.';
create index saved_filter_of_person on saved_filter (root_id, made_by);
create index saved_filter_of_unit on saved_filter (root_id, unit_id) where unit_id is not null;
grant select, insert, delete, update (unit_id) on saved_filter to dondoc_app;
