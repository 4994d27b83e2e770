-- What the interface for programs (/api/v1) remembers of requests.

create table api_answer (
  person_id uuid not null references person,
  key text not null check (length(key) between 1 and 200),
  -- SHA-256 of operation, address and body: the same key with anything else is a mistake of the sender.
  request_hash bytea not null check (octet_length(request_hash) = 32),
  -- Written in the transaction of the effect; a row that others see has its answer.
  status int check (status between 200 and 299),
  body text,
  location text,
  at timestamptz not null default now(),
  primary key (person_id, key)
);
comment on table api_answer is 'What a request that makes something answered, under its Idempotency-Key; kept for 24 hours.';
create index api_answer_by_age on api_answer (at);

-- Lost with a crash, which only means that a minute is counted anew.
create unlogged table api_use (
  caller text not null check (length(caller) <= 100),
  minute timestamptz not null,
  requests int not null check (requests > 0),
  primary key (caller, minute)
);
comment on table api_use is 'How many requests a key, a person or an address sent in a minute.';
create index api_use_by_age on api_use (minute);

grant select, insert, update, delete on api_answer, api_use to dondoc_app;
