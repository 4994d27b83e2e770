-- What the reading was unsure of in the header fields; findings of the lint that were put aside, rules switched off.

alter table directive add column header_doubts jsonb not null default '[]';
comment on column directive.header_doubts is 'Header fields that the reading was unsure of and nobody has looked at yet, with the reasons.';

create table lint_dismissal (
  root_id uuid not null,
  directive_id uuid not null,
  rule text not null check (rule ~ '^[a-z][a-z0-9-]{1,60}$'),
  -- The place of the finding, in UTF-16 offsets of the text, which never changes.
  span_start integer not null check (span_start >= 0),
  span_end integer not null check (span_end >= span_start),
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (root_id, directive_id, rule, span_start, span_end),
  foreign key (root_id, directive_id) references directive
);
comment on table lint_dismissal is 'Findings of the lint that somebody looked at and put aside for one directive.';

create table lint_rule_off (
  root_id uuid not null references unit,
  rule text not null check (rule ~ '^[a-z][a-z0-9-]{1,60}$'),
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (root_id, rule)
);
comment on table lint_rule_off is 'Rules of the lint that an administrator switched off for the whole installation.';

grant select, insert, delete on lint_dismissal, lint_rule_off to dondoc_app;
