-- Histories of single things are read from the record by what an entry is about.

create index audit_entry_of_change on audit_entry ((detail ->> 'change'), seq) where detail ? 'change';
create index audit_entry_of_unit on audit_entry ((detail ->> 'unitId'), seq) where detail ? 'unitId';
