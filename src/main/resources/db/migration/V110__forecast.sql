-- A mail that somebody holds back waits until somebody lets it go.
alter table bsp.mail drop constraint mail_state_check;
alter table bsp.mail add constraint mail_state_check
  check (state in ('QUEUED', 'HELD', 'TRANSMITTING', 'SENT', 'UNCLEAR', 'FAILED', 'CAPTURED', 'DROPPED'));
create index mail_held on bsp.mail (reference) where state = 'HELD';

-- What is to happen to a mail that is not written yet. The key stands for the person and the occasion, so that no address is
-- kept here; the row goes when the mail is written. An order about the next mail of a kind holds until a moment only.
create table bsp.mail_order (
  key        uuid primary key,
  what       varchar(8)  not null check (what in ('HOLD', 'SKIP', 'NOW')),
  ordered_by varchar(64) not null,
  ordered_at timestamptz not null,
  valid_until timestamptz
);
