-- Files, directives (văn bản chỉ đạo), and their review before issuing.

create table file (
  id uuid primary key default uuidv7(),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null check (char_length(name) between 1 and 255),
  media_type text not null,
  size bigint not null check (size > 0),
  uploaded_by uuid not null references person,
  created_at timestamptz not null default now()
);
comment on table file is 'A file as it was handed in; its bytes lie in the blob store under their SHA-256.';

create table directive (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  state text not null default 'under-review' check (state in ('received', 'under-review', 'issued', 'closed')),
  -- Header fields as read, as mended by the clerk.
  document_type text,
  number text check (char_length(number) <= 60),
  title text not null check (char_length(title) between 1 and 1000),
  issuer text check (char_length(issuer) <= 200),
  issuer_unit_id uuid references unit,
  -- EDTF: a day, or a month where the day is blank.
  issue_date text check (issue_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  signer text,
  -- Grows by one with every edit of the header fields.
  header_version integer not null default 1 check (header_version > 0),
  -- Who follows the tasks that name nobody of their own.
  follower_id uuid references person,
  -- The unit at whose desk it is: its people review and issue it, and confirm what is reported.
  keeper_unit_id uuid not null references unit,
  file_id uuid references file,
  text text not null check (text <> ''),
  -- SHA-256 of the file, or of the text where it was pasted: the same document twice is noticed.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  reading jsonb not null,
  reader text not null,
  received_at timestamptz not null,
  received_by uuid not null references person,
  issued_at timestamptz,
  issued_by uuid references person,
  primary key (root_id, id),
  unique (id),
  unique (root_id, content_hash),
  check ((state in ('issued', 'closed')) = (issued_at is not null and issued_by is not null))
);
comment on table directive is 'A directive with its text and reading: received, under review, issued, closed.';
create index directive_recent on directive (root_id, received_at desc);

create table intake (
  id uuid primary key default uuidv7(),
  root_id uuid not null references unit,
  person_id uuid not null references person,
  name text not null,
  stage text not null check (stage in ('receiving', 'extracting', 'reading', 'storing', 'done', 'refused')),
  done integer not null default 0,
  total integer not null default 0,
  error_code text,
  directive_id uuid references directive (id),
  started_at timestamptz not null,
  updated_at timestamptz not null,
  check ((stage = 'refused') = (error_code is not null))
);
comment on table intake is 'How far the reading of one upload has come, so that it can be left and found again.';

create table draft_task (
  root_id uuid not null,
  directive_id uuid not null,
  id uuid not null default uuidv7(),
  -- Grows by one with every edit; an edit names the version it was made on.
  version integer not null default 1 check (version > 0),
  data jsonb not null,
  primary key (root_id, id),
  foreign key (root_id, directive_id) references directive
);
create index draft_task_of_directive on draft_task (root_id, directive_id);

create table review_edit (
  root_id uuid not null,
  directive_id uuid not null,
  seq integer not null check (seq > 0),
  person_id uuid not null references person,
  at timestamptz not null,
  kind text not null,
  -- What it changed, each with what was before and after and the version: enough to show and to undo.
  changes jsonb not null,
  undoes integer,
  -- An edit carries its own key, so that sending it again after a broken line makes it once.
  request_key uuid not null,
  primary key (root_id, directive_id, seq),
  unique (root_id, directive_id, request_key),
  foreign key (root_id, directive_id) references directive
);
comment on table review_edit is 'Every change made in review, in order; append-only.';

create table review_presence (
  root_id uuid not null,
  directive_id uuid not null,
  person_id uuid not null references person,
  draft_task_id uuid,
  seen_at timestamptz not null,
  primary key (root_id, directive_id, person_id),
  foreign key (root_id, directive_id) references directive
);
comment on table review_presence is 'Who has a review open, and on which task, so that two people see each other.';

grant select, insert on file, directive, intake, draft_task, review_edit, review_presence to dondoc_app;
grant update on directive, intake, draft_task, review_presence to dondoc_app;
grant delete on draft_task, review_presence, intake to dondoc_app;
