-- An authorisation (ủy quyền): on some days, and by a paper, somebody acts in matters of another's position.

alter table position
  add column authorised_by uuid references person check (authorised_by <> person_id),
  add column basis text check (char_length(basis) between 1 and 200),
  add check ((authorised_by is null) = (basis is null)),
  add check (authorised_by is null or acting_for is null),
  add check (authorised_by is null or not upper_inf(valid)),
  add check (authorised_by is null or role <> 'administrator');
comment on column position.authorised_by is 'Who has given matters of their own position to this person for a time; null for a position of one''s own.';
comment on column position.basis is 'The paper by which that was done, as written.';
create index position_authorised_by on position (authorised_by) where authorised_by is not null;
