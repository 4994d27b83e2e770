-- How the text of a directive was taken out of its file: what was left out or decided, and the e-mail it came in.

alter table directive add column extraction jsonb not null default '{"notes": [], "mail": null}';
comment on column directive.extraction is 'Notes of the taking of the text (parts left out, letters converted), and head of the e-mail it came in.';
