-- Standard phrases (câu mẫu) for reports: those of the whole installation, and those of a unit.

create table report_phrases (
  root_id uuid not null references unit,
  -- Null: for everybody.
  unit_id uuid references unit,
  phrases text[] not null check (cardinality(phrases) <= 8),
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  unique nulls not distinct (root_id, unit_id)
);
comment on table report_phrases is 'Phrases that are offered where a report is written; the installation without a row has those that the software brings.';

grant select, insert, update on report_phrases to dondoc_app;
