-- An invitation lets somebody without an account set their first password: by link, or by a code printed on a slip.

create table invitation (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  -- HMAC of the code with the secret of the installation: who reads the database cannot try codes against it.
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  made_at timestamptz not null,
  made_by uuid not null references person,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz,
  withdrawn_at timestamptz,
  check (used_at is null or withdrawn_at is null)
);
comment on table invitation is 'Who was invited to set a password; used once, until it expires or a newer one takes its place.';
create unique index invitation_open on invitation (person_id) where used_at is null and withdrawn_at is null;

grant select, insert, update (used_at, withdrawn_at) on invitation to dondoc_app;
