-- Spreadsheets of units and people: what was found in each row is kept until it is carried out, so that exactly what was
-- shown is done, and whoever leaves the page finds it again.

create table sheet_import (
  id uuid primary key default uuidv7(),
  root_id uuid not null references unit,
  person_id uuid not null references person,
  file_name text not null check (char_length(file_name) <= 255),
  -- What the sheet changes holds from this day.
  from_day date not null,
  phase text not null check (phase in (
    'reading', 'comparing', 'keeping', 'checked', 'applying', 'done', 'refused', 'cancelled', 'interrupted')),
  -- How much of the phase is done, in per cent.
  percent int not null default 0 check (percent between 0 and 100),
  error_code text,
  -- Headings of the sheets, and how many rows there are of each outcome.
  headings jsonb not null default '{}',
  counts jsonb not null default '{}',
  -- The same as long as the plan is the same.
  digest text,
  -- Whether the plan is a newer one than was shown first, because the register had changed.
  changed_since boolean not null default false,
  -- Who is new by this import, for their invitations.
  new_people uuid[] not null default '{}',
  started_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table sheet_import is 'One spreadsheet of units or people on its way in: read, compared, looked at, carried out or given up.';
-- One at a time: two plans carried out side by side would each be held against what the other is changing.
create unique index sheet_import_running on sheet_import (root_id)
  where phase in ('reading', 'comparing', 'keeping', 'applying');
create index sheet_import_recent on sheet_import (root_id, started_at desc);

create table sheet_import_row (
  import_id uuid not null references sheet_import on delete cascade,
  n int not null,
  sheet text not null,
  row_number int not null,
  texts jsonb not null,
  outcome text not null,
  doubtful boolean not null,
  changes jsonb not null,
  problems jsonb not null,
  doubts jsonb not null,
  primary key (import_id, n)
);
comment on table sheet_import_row is 'A row of a spreadsheet with what would become of it; gone with the import that it belongs to.';

grant select, insert, update, delete on sheet_import to dondoc_app;
grant select, insert, delete on sheet_import_row to dondoc_app;

-- Tens of thousands of rows in one transaction: the checks of foreign keys go on with the plans that were made while the
-- tables were small, unless the server is told how large they have become. Only an owner may tell it.
create function refresh_statistics(of_table text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  case of_table
    when 'unit' then analyze public.unit;
    when 'unit_version' then analyze public.unit_version;
    when 'person' then analyze public.person;
  end case;
end $$;
revoke all on function refresh_statistics(text) from public;
grant execute on function refresh_statistics(text) to dondoc_app;
