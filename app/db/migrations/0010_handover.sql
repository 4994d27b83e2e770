-- Who leaves hands over what they follow, at once.

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in (
  'issued', 'submitted', 'confirmed', 'sent-back', 'returned', 'deadline-changed', 'cancelled', 'reassigned', 'inherited',
  'handed-over'));

grant update (follower_id) on task to dondoc_app;
create index task_of_follower on task (root_id, follower_id) where follower_id is not null;
