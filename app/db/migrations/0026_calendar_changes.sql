-- Who changed the office calendar, what it was before, and so how the change is taken back.

alter table calendar_day
  add check (name = btrim(name) and char_length(name) between 1 and 120),
  add check (source = btrim(source) and char_length(source) between 1 and 200);

create table calendar_change (
  id uuid primary key default uuidv7(),
  made_at timestamptz not null,
  person_id uuid not null references person,
  -- Each an array of {day, kind, name, source}; a day that is in one of them only was added or taken out.
  before jsonb not null check (jsonb_typeof(before) = 'array'),
  after jsonb not null check (jsonb_typeof(after) = 'array'),
  undone_at timestamptz,
  check (before <> after)
);
comment on table calendar_change is 'Changes of the office calendar, each of one or more days at once; taken back while nobody has changed the same days since.';

grant select, insert, update (undone_at) on calendar_change to dondoc_app;
grant update (before_means) on installation to dondoc_app;
