-- Programs of others hear of what happens, at addresses that administrators enter.

create table webhook_endpoint (
  id uuid primary key default uuidv7(),
  root_id uuid not null references unit,
  name text not null check (name <> ''),
  url text not null,
  events text[] not null check (cardinality(events) > 0),
  -- Encrypted with the secret of the installation: it signs, so it must be known again.
  secret bytea not null,
  -- The one before, which signs beside it until then.
  former_secret bytea,
  former_until timestamptz,
  state text not null default 'on' check (state in ('on', 'off')),
  off_because text check (off_because in ('by-hand', 'failing', 'gone')),
  -- Since when every attempt has failed; null after a success.
  failing_since timestamptz,
  made_at timestamptz not null,
  made_by uuid not null references person,
  check ((former_secret is null) = (former_until is null)),
  check ((state = 'off') = (off_because is not null))
);
comment on table webhook_endpoint is 'Where other programs are told of events, which ones, and how they know that it was us.';

alter table delivery add column endpoint_id uuid references webhook_endpoint;
alter table delivery add check ((channel = 'webhook') = (endpoint_id is not null));
create index delivery_of_endpoint on delivery (endpoint_id, id desc) where endpoint_id is not null;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over', 'webhook-off'));

grant select, insert on webhook_endpoint to dondoc_app;
grant update (name, url, events, secret, former_secret, former_until, state, off_because, failing_since)
  on webhook_endpoint to dondoc_app;
