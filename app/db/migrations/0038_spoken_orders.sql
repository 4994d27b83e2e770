-- Orders without paper (chỉ đạo không bằng văn bản): by word of mouth, telephone or message, or at a meeting.
create table spoken_order (
  root_id uuid not null references unit,
  id uuid not null default uuidv7(),
  -- The unit whose desk wrote it down and sees to it.
  keeper_unit_id uuid not null references unit,
  giver_id uuid references person,
  -- Who gave it, as it is shown: the title held on that day, or what was written.
  giver text not null check (char_length(giver) between 1 and 200),
  given_on date not null,
  manner text not null check (manner in ('spoken', 'phone', 'message', 'meeting')),
  words text not null check (char_length(words) between 1 and 20000),
  -- A screenshot, a recording of what was said, a note.
  file_id uuid references file,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  -- A form carries its own key, so that sending it twice records it once.
  request_key uuid,
  -- The document that followed.
  directive_id uuid,
  linked_at timestamptz,
  linked_by uuid references person,
  primary key (root_id, id),
  unique (id),
  unique (root_id, request_key),
  foreign key (root_id, directive_id) references directive,
  check ((directive_id is null) = (linked_at is null)),
  check ((directive_id is null) = (linked_by is null))
);
comment on table spoken_order is 'An order of a leader that came without a document (chỉ đạo miệng, qua điện thoại, tin nhắn, tại cuộc họp).';
create index spoken_order_of_keeper on spoken_order (root_id, keeper_unit_id, given_on);
create index spoken_order_by_file on spoken_order (file_id) where file_id is not null;
grant select, insert, update (directive_id, linked_at, linked_by) on spoken_order to dondoc_app;

-- The order that a task was made of; an order becomes one task, and such a task comes from nothing else.
alter table task add column spoken_order_id uuid;
alter table task add foreign key (root_id, spoken_order_id) references spoken_order (root_id, id);
alter table task add check (spoken_order_id is null or (directive_id is null and parent_assignment_id is null));
create unique index task_of_spoken_order on task (root_id, spoken_order_id) where spoken_order_id is not null;
