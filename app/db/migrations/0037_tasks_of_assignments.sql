-- What a sample does not tell of assignments. It takes their tasks for far fewer than they are, so that the server would
-- rather read all assignments than look up those of a few tasks; and it does not know that most of what was not opened yet
-- is still assigned.
alter table assignment alter column task_id set (n_distinct = -0.05);
create statistics assignment_unopened (mcv) on state, opened_at from assignment;
analyze assignment;
