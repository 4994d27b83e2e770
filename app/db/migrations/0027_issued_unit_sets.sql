-- What the parties of a task meant when it was issued: the expression, the day it was expanded, and the units.

create table task_unit_set (
  root_id uuid not null,
  task_id uuid not null,
  role text not null check (role in ('lead', 'cooperator', 'via')),
  -- Its place among the parties of that role, from 0.
  place integer not null check (place >= 0),
  written text not null,
  expression jsonb not null check (
    jsonb_typeof(expression -> 'include') is not distinct from 'array'
    and jsonb_typeof(expression -> 'except') is not distinct from 'array'),
  expanded_on date not null,
  -- The units it meant; null for tasks from before they were kept: then the units of that day tell.
  unit_ids uuid[],
  -- The named set it was taken from, and the units that were left out besides.
  unit_set_id uuid references unit_set (id),
  besides uuid[] not null default '{}',
  primary key (root_id, task_id, role, place),
  foreign key (root_id, task_id) references task
);
comment on table task_unit_set is 'The unit sets of a task as they were at issue, frozen; what they mean since is worked out and compared.';

insert into task_unit_set (root_id, task_id, role, place, written, expression, expanded_on)
select t.root_id, t.id, side.role, party.place - 1, coalesce(party.data ->> 'written', ''), party.data -> 'set',
  (t.issued_at at time zone 'Asia/Ho_Chi_Minh')::date
from task t
join draft_task d on d.root_id = t.root_id and d.directive_id = t.directive_id and d.id = t.draft_task_id
cross join (values ('lead', 'leads'), ('cooperator', 'cooperators'), ('via', 'via')) as side (role, key)
cross join lateral jsonb_array_elements(d.data -> side.key) with ordinality as party (data, place)
where jsonb_typeof(party.data -> 'set' -> 'include') = 'array' and jsonb_typeof(party.data -> 'set' -> 'except') = 'array';

grant select, insert on task_unit_set to dondoc_app;
