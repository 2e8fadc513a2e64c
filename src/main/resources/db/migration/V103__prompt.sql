-- When somebody is reminded stands in processes/prompt/reminderPolicy.dmn; a row knows its next date and how many are left.
alter table bsp.prompt add column reminders_left int not null default 0;
update bsp.prompt set reminders_left = greatest(2 - reminders, 0) where state = 'OPEN' and next_reminder_at is not null;
alter table bsp.prompt drop column first_reminder_at, drop column second_reminder_at;

-- All that is asked at once: one person, or one for each partner. The process waits for it by this id.
alter table bsp.prompt add column asking uuid;
update bsp.prompt set asking = id;
alter table bsp.prompt alter column asking set not null;
-- The role of the partner's person, where each partner answers for itself.
alter table bsp.prompt add column answers_for varchar(30);
create index prompt_of_process on bsp.prompt (process_instance);
create index prompt_waits_for on bsp.prompt (contact_id) where state = 'OPEN';

-- A mail that nobody needs any more before it has left.
alter table bsp.mail drop constraint mail_state_check;
alter table bsp.mail add constraint mail_state_check
  check (state in ('QUEUED', 'TRANSMITTING', 'SENT', 'UNCLEAR', 'FAILED', 'CAPTURED', 'DROPPED'));
-- One mail may list several questions, each with its link, in the order of its text.
alter table bsp.mail add column more_links uuid[];
create index mail_to_person on bsp.mail (lower(address));

-- Somebody else has this link's question now, under a link of their own.
alter table bsp.link add column superseded_at timestamptz;

-- Several partners may agree, each with a name and a role.
alter table bsp.scope_version alter column agreed_by type text;
alter table bsp.learning_report alter column approved_by type text;
