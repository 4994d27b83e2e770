-- The school calendar beside the office calendar: school years with their terms and breaks, and who changed them.

create table school_year (
  -- The year in which it begins: 2024 for "năm học 2024-2025".
  year integer primary key check (year between 2010 and 2099),
  -- {year, opening, terms: [{from, to}, {from, to}], breaks: [{from, to, name}], source}
  data jsonb not null check (jsonb_typeof(data) = 'object' and (data ->> 'year')::integer = year)
);
comment on table school_year is 'School years: opening, terms, breaks, and the decision that lays them down.';

create table school_year_change (
  id uuid primary key default uuidv7(),
  year integer not null,
  made_at timestamptz not null,
  person_id uuid not null references person,
  -- The school year before and after; null where there was or is none.
  before jsonb,
  after jsonb,
  undone_at timestamptz,
  check (before is distinct from after)
);
comment on table school_year_change is 'Changes of the school calendar; taken back while nobody has changed the same year since.';

grant select, insert, update, delete on school_year to dondoc_app;
grant select, insert, update (undone_at) on school_year_change to dondoc_app;
