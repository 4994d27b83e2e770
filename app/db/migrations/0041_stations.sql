-- A report on its way: "Gửi về UBND huyện (qua Phòng GD&ĐT)".

alter table assignment
  -- The unit on the way where the submitted report lies. What was submitted before this lies with who confirms it.
  add column station_unit_id uuid references unit,
  add check (station_unit_id is null or state = 'submitted');

-- The few that wait there among millions.
create index assignment_on_the_way on assignment (root_id, station_unit_id) where station_unit_id is not null;

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over', 'webhook-off', 'correction-asked', 'correction-accepted', 'correction-refused', 'passed-on', 'given-away',
  'extension-asked', 'extension-granted', 'extension-refused', 'explanation-asked', 'explained', 'cause-recorded',
  'cause-accepted', 'cause-refused', 'suspended', 'resumed', 'superseded', 'reminder', 'urged', 'to-forward', 'forwarded'));
