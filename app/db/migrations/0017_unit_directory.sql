-- The directory of units at 50,000 units: what the questions "who is below", "who is above" and "who is called so" need.

-- Words of names, short names and codes without diacritics, each word behind a space; abbreviations once more spelled out,
-- so that "tieu hoc" finds "Trường TH số 1" by its beginning letters, too. What a query spells out stands in
-- app/src/units/unit-search.ts; a test holds the two together.
create function unit_search_text(name text, short_name text, code text) returns text
  language plpgsql immutable parallel safe
as $$
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
end $$;

alter table unit_version add column search_text text not null
  generated always as (unit_search_text(name, short_name, code)) stored;
comment on column unit_version.search_text is 'What searches look through: words without diacritics, each behind a space, abbreviations spelled out as well.';
drop index unit_version_search;
create index unit_version_search on unit_version using gin (search_text gin_trgm_ops);

-- As a Vietnamese dictionary sorts, "số 2" before "số 10": the order of every list of units.
create collation vietnamese_names (provider = icu, locale = 'vi-u-kn-true');

create function unit_kind_place(kind text) returns integer
  language sql immutable strict parallel safe
  return array_position(array[
    'province-committee', 'district-committee', 'office', 'department', 'division', 'party-committee',
    'mass-organisation', 'other', 'commune-committee', 'preschool', 'primary', 'primary-lower-secondary',
    'lower-secondary', 'lower-upper-secondary', 'upper-secondary', 'continuing-education'], kind);
create index unit_version_in_order on unit_version (unit_kind_place(kind), name collate vietnamese_names, unit_id);

-- Down the tree and up again without touching the table.
drop index unit_superior_below;
create index unit_superior_below on unit_superior (superior_id, unit_id) include (line, valid);
create index unit_superior_above on unit_superior (unit_id) include (superior_id, line, valid);

-- Which state of the directory this is: another value after every change of it, the same as long as nothing changes. What
-- the application derives from the whole directory is kept under this value and a day. A value that a rolled-back
-- transaction has seen never comes again.
alter table installation add column units_state uuid not null default gen_random_uuid();
comment on column installation.units_state is 'Renewed with every change of unit_version and unit_superior.';

create function renew_units_state() returns trigger
  language plpgsql
as $$
begin
  update public.installation set units_state = gen_random_uuid();
  return null;
end $$;

create trigger unit_version_changed after insert or update or delete or truncate on unit_version
  for each statement execute function renew_units_state();
create trigger unit_superior_changed after insert or update or delete or truncate on unit_superior
  for each statement execute function renew_units_state();
