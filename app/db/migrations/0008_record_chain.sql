-- The record (nhật ký) cannot be changed unnoticed: each entry is sealed as its transaction commits, every seal over the one before.

create table audit_seal (
  position bigint primary key check (position > 0),
  seq bigint not null unique references audit_entry,
  -- Hash of the seal before it; 32 zero bytes for the first.
  previous bytea not null check (octet_length(previous) = 32),
  -- SHA-256 of `previous` and the entry's content.
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit_seal is 'The chain over the record: entries in the order of their commits, without gaps.';

create table audit_chain_end (
  singleton boolean primary key default true check (singleton),
  position bigint not null check (position >= 0),
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit_chain_end is 'Where the next seal goes; an entry cut off the end of the record is missed here.';
insert into audit_chain_end (position, hash) values (0, decode(repeat('00', 32), 'hex'));

-- Each field with its length in bytes before it, so that no two entries have the same content; "-" where there is none.
create function audit_field(value text) returns text
  language sql immutable parallel safe
  return coalesce(octet_length(value)::text || ':' || value, '-') || ',';

create function audit_content(entry audit_entry) returns bytea
  language sql stable parallel safe
  return convert_to(
    public.audit_field(entry.seq::text)
    || public.audit_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || public.audit_field(entry.person_id::text)
    || public.audit_field(entry.actor_name)
    || public.audit_field(entry.action)
    || public.audit_field(entry.object_kind)
    || public.audit_field(entry.object_id)
    || public.audit_field(entry.detail::text)
    || public.audit_field(entry.request_id)
    || public.audit_field(entry.address), 'UTF8');

-- As the owner: the application can add entries, but neither write nor choose a seal.
create function seal_audit_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  chain_end public.audit_chain_end;
  sealed bytea;
begin
  select * into strict chain_end from public.audit_chain_end for update;
  sealed := sha256(chain_end.hash || public.audit_content(new));
  insert into public.audit_seal (position, seq, previous, hash)
  values (chain_end.position + 1, new.seq, chain_end.hash, sealed);
  update public.audit_chain_end set position = chain_end.position + 1, hash = sealed;
  return null;
end $$;

-- At commit, when the transaction waits for nothing else any more: writers queue for the end of the chain and cannot block
-- each other crosswise.
create constraint trigger audit_entry_sealed after insert on audit_entry
  deferrable initially deferred for each row execute function seal_audit_entry();

-- What was recorded before there were seals.
do $$
declare
  entry audit_entry;
  last bytea := decode(repeat('00', 32), 'hex');
  place bigint := 0;
  sealed bytea;
begin
  for entry in select * from audit_entry order by seq loop
    place := place + 1;
    sealed := sha256(last || audit_content(entry));
    insert into audit_seal (position, seq, previous, hash) values (place, entry.seq, last, sealed);
    last := sealed;
  end loop;
  update audit_chain_end set position = place, hash = last;
end $$;

create index audit_entry_of_person on audit_entry (person_id, seq);
create index audit_entry_by_time on audit_entry (at);

grant select on audit_seal, audit_chain_end to dondoc_app;
