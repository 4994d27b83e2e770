-- People choose whether notices also reach them by e-mail; invitations can go by e-mail, too.

create table notice_choice (
  person_id uuid primary key references person,
  email text not null check (email in ('none', 'at-once', 'digest')),
  -- Civil times in Asia/Ho_Chi_Minh.
  digest_at text not null check (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_from text not null check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text not null check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  locale text not null check (locale in ('vi', 'en'))
);
comment on table notice_choice is 'How somebody wants to be told beside the notices in the software; who has no row, not at all.';

create table notice_email (
  root_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null references person,
  delivery_id uuid references delivery,
  told_at timestamptz,
  -- One e-mail at most tells of a notice.
  primary key (root_id, notice_id),
  foreign key (root_id, notice_id) references notice,
  check ((delivery_id is null) = (told_at is null))
);
comment on table notice_email is 'Notices that are to be told by e-mail, and by which e-mail they were.';
create index notice_email_waiting on notice_email (person_id) where told_at is null;
create index notice_email_of_delivery on notice_email (delivery_id) where delivery_id is not null;

alter table invitation add column delivery_id uuid references delivery;
comment on column invitation.delivery_id is 'The e-mail that brought it; null for a slip of paper.';

grant select, insert, delete on notice_email to dondoc_app;
grant update (delivery_id, told_at) on notice_email to dondoc_app;
grant select, insert, update on notice_choice to dondoc_app;
