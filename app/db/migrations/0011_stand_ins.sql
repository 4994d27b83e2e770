-- A stand-in holds a position in somebody's place for some days; it ends by itself.

alter table position add column acting_for uuid references person check (acting_for <> person_id);
alter table position add check (acting_for is null or not upper_inf(valid));
comment on column position.acting_for is 'In whose place the position is held during an absence; null for one''s own.';
create index position_acting_for on position (acting_for) where acting_for is not null;
