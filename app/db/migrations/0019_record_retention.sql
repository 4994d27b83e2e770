-- The record is kept for some time only, and stays provable: a seal covers digests of an entry's two parts, what was done
-- and from where it came. A part can be forgotten, its salt with it; its digest stays, and with it the seal.

alter table audit_entry
  add column body_salt uuid default gen_random_uuid(),
  add column origin_salt uuid default gen_random_uuid();
comment on column audit_entry.body_salt is 'Keeps what a forgotten entry said from being guessed from its digest; gone with the entry.';
comment on column audit_entry.origin_salt is 'The same for address and request; null once these were forgotten.';

create function audit_class(action text) returns text
  language sql immutable parallel safe
  return case when action like 'session.%' then 'sign-in' else 'act' end;

create function audit_body_digest(entry audit_entry) returns bytea
  language sql stable parallel safe
  return sha256(convert_to(
    public.audit_field(entry.body_salt::text)
    || public.audit_field(entry.person_id::text)
    || public.audit_field(entry.actor_name)
    || public.audit_field(entry.action)
    || public.audit_field(entry.object_kind)
    || public.audit_field(entry.object_id)
    || public.audit_field(entry.detail::text), 'UTF8'));

create function audit_origin_digest(entry audit_entry) returns bytea
  language sql stable parallel safe
  return sha256(convert_to(
    public.audit_field(entry.origin_salt::text)
    || public.audit_field(entry.request_id)
    || public.audit_field(entry.address), 'UTF8'));

-- What stays of an entry when it is forgotten, and what a seal covers.
create function audit_frame(seq bigint, at timestamptz, class text, body_digest bytea, origin_digest bytea) returns bytea
  language sql stable parallel safe
  return convert_to('2,'
    || public.audit_field(seq::text)
    || public.audit_field(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || public.audit_field(class), 'UTF8') || body_digest || origin_digest;

alter table audit_seal
  drop constraint audit_seal_seq_fkey,
  -- 1: over the fields themselves, as until now; 2: over the frame.
  add column version smallint not null default 1 check (version in (1, 2)),
  add column at timestamptz,
  add column class text check (class in ('sign-in', 'act')),
  add column body_digest bytea check (octet_length(body_digest) = 32),
  add column origin_digest bytea check (octet_length(origin_digest) = 32);
update audit_seal s
  set at = e.at, class = audit_class(e.action), body_digest = audit_body_digest(e), origin_digest = audit_origin_digest(e)
  from audit_entry e where e.seq = s.seq;
-- A seal of before whose entry is missing has nothing to take digests of: the check of the record tells.
alter table audit_seal
  alter column version set default 2,
  add check (version = 1 or (at is not null and class is not null and body_digest is not null and origin_digest is not null));

create or replace function seal_audit_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
as $$
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
end $$;

create index audit_entry_origin_by_time on audit_entry (at) where origin_salt is not null;
create index audit_entry_sign_in_by_time on audit_entry (at) where action like 'session.%';

-- How long is kept: addresses and sign-ins in months, everything else in years; null keeps that for good.
alter table installation
  add column keep_origin_months smallint not null default 12 check (keep_origin_months between 3 and 120),
  add column keep_act_years smallint default 10 check (keep_act_years between 2 and 70);

-- As the owner: the application cannot forget what is recent, whoever asks it to.
create function forget_record(origins_before timestamptz, acts_before timestamptz)
  returns table (origins bigint, sign_ins bigint, acts bigint)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
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
end $$;
revoke execute on function forget_record from public;
grant execute on function forget_record to dondoc_app;

-- Seals of before cover the fields themselves. That their digests were these is said by an entry of the new kind, so that
-- they too can forget where something came from. Last, for nothing may be altered once a seal is due.
do $$
declare
  seal audit_seal;
  rolled bytea := decode(repeat('00', 32), 'hex');
  place bigint := 0;
begin
  for seal in select * from audit_seal order by position loop
    rolled := sha256(rolled || coalesce(audit_frame(seal.seq, seal.at, seal.class, seal.body_digest, seal.origin_digest), ''));
    place := seal.position;
  end loop;
  if place > 0 then
    insert into audit_entry (at, actor_name, action, object_kind, object_id, detail, request_id)
    values (now(), 'Đôn Đốc', 'record.resealed', 'record', place::text,
      jsonb_build_object('through', place, 'digest', encode(rolled, 'hex')), 'migration');
  end if;
end $$;
