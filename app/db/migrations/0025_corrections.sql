-- People ask for what is kept of them to be corrected; administrators decide, and the person is told.

create table correction_request (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  field text not null check (field in ('name', 'email', 'phone', 'position')),
  -- Of which position the title is wrong; it may have been replaced since.
  position_id uuid,
  -- What stood there, and what should.
  before text not null check (char_length(before) <= 320),
  wanted text not null check (char_length(wanted) between 1 and 320),
  reason text not null check (char_length(reason) between 1 and 500),
  made_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'refused', 'withdrawn')),
  decided_at timestamptz,
  decided_by uuid references person,
  answer text not null default '' check (char_length(answer) <= 500),
  check ((field = 'position') = (position_id is not null)),
  check ((state = 'open') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
comment on table correction_request is 'What somebody wants corrected in what is kept of them, and what became of it.';
-- One open request for each field.
create unique index correction_open on correction_request (person_id, field) where state = 'open';
create index correction_of_person on correction_request (person_id, made_at desc);
create index correction_waiting on correction_request (made_at) where state = 'open';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over', 'webhook-off', 'correction-asked', 'correction-accepted', 'correction-refused'));

-- What somebody handed in is found by them.
create index file_of_person on file (uploaded_by, created_at desc);

grant select, insert, update (state, decided_at, decided_by, answer) on correction_request to dondoc_app;
