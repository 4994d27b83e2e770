-- Units over time, the people who act for them, and the installation itself.

create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The role that the running application takes. It owns nothing and gets only what is granted below.
do $$
begin
  if not exists (select from pg_roles where rolname = 'dondoc_app') then
    create role dondoc_app nologin;
  end if;
  if not pg_has_role(current_user, 'dondoc_app', 'member') then
    execute format('grant dondoc_app to %I', current_user);
  end if;
end $$;
grant usage on schema public to dondoc_app;

-- Search key without diacritics: "Hòa" and "Hoà" and "hoa" are found alike.
create function search_key(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, nfc)));

create table unit (
  id uuid primary key default uuidv7(),
  created_at timestamptz not null default now()
);
comment on table unit is 'A body (đơn vị) across all its names and superiors; what it is on a day stands in unit_version.';

create table unit_version (
  unit_id uuid not null references unit,
  valid daterange not null check (not isempty(valid)),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 200),
  short_name text not null check (char_length(short_name) between 1 and 100),
  kind text not null check (kind in (
    'province-committee', 'district-committee', 'commune-committee', 'office', 'division', 'department',
    'preschool', 'primary', 'primary-lower-secondary', 'lower-secondary', 'lower-upper-secondary',
    'upper-secondary', 'continuing-education', 'party-committee', 'mass-organisation', 'other')),
  -- Decision 20/2020/QĐ-TTg: groups of digits and capitals separated by dots, at most 35 characters.
  code text check (code ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$' and char_length(code) <= 35),
  primary key (unit_id, valid without overlaps),
  unique (code, valid without overlaps)
);
comment on table unit_version is 'What a unit is called and what kind it is, by date range; it exists exactly on the days covered here.';
create index unit_version_search on unit_version using gin (search_key(name) gin_trgm_ops);

create table unit_superior (
  unit_id uuid not null,
  line text not null check (line in ('administrative', 'professional', 'party')),
  superior_id uuid not null,
  valid daterange not null check (not isempty(valid)),
  primary key (unit_id, line, valid without overlaps),
  foreign key (unit_id, period valid) references unit_version (unit_id, period valid),
  foreign key (superior_id, period valid) references unit_version (unit_id, period valid),
  check (unit_id <> superior_id)
);
comment on table unit_superior is 'Whom a unit answers to, by line of command and date range: commune and Sở at once is ordinary.';
create index unit_superior_below on unit_superior (superior_id, line);

create table person (
  id uuid primary key default uuidv7(),
  name text not null check (name = btrim(name) and char_length(name) between 1 and 100),
  email text unique check (email = lower(email) and email like '%_@_%'),
  phone text check (char_length(phone) <= 20),
  -- The account that signs in as this person; null until invited.
  account_id text unique,
  created_at timestamptz not null default now()
);

create table position (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  unit_id uuid not null,
  role text not null check (role in ('leader', 'head', 'specialist', 'clerk', 'staff', 'administrator')),
  title text not null check (char_length(title) between 1 and 100),
  valid daterange not null check (not isempty(valid)),
  unique (person_id, unit_id, role, valid without overlaps),
  foreign key (unit_id, period valid) references unit_version (unit_id, period valid)
);
comment on table position is 'Who acts for which unit as what, from when to when. Rights follow from positions that hold on the day.';
create index position_of_unit on position (unit_id);

create table installation (
  singleton boolean primary key default true check (singleton),
  root_unit_id uuid references unit,
  -- The day the demonstration stands on; null in a real installation, which uses the real day.
  demonstration_today date,
  -- Whether "trước ngày D" ends with the day before D or with D itself.
  before_means text not null default 'previous-day' check (before_means in ('previous-day', 'same-day')),
  set_up_at timestamptz
);
insert into installation default values;

create table calendar_day (
  day date primary key,
  kind text not null check (kind in ('holiday', 'extra-working-day')),
  name text not null,
  source text not null
);
comment on table calendar_day is 'Days on which offices differ from Monday to Friday: holidays, days in lieu, swapped working days, with the announcement they come from.';

grant select, insert on unit, unit_version, unit_superior, person, position to dondoc_app;
grant update on unit_version, unit_superior, person, position to dondoc_app;
grant delete on unit_superior to dondoc_app;
grant select, update on installation to dondoc_app;
grant select, insert, update, delete on calendar_day to dondoc_app;
