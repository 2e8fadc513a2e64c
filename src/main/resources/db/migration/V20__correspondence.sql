-- The outbox and the record of everything that was ever said to anybody about a BSP.
create table bsp.mail (
  id               uuid primary key,
  number           bigint generated always as identity,
  reference        varchar(20) references bsp.bsp,
  template         varchar(80)  not null,
  template_version varchar(12)  not null,
  role             varchar(64)  not null,
  address          varchar(254) not null,
  occurrence       varchar(200) not null,
  subject          varchar(200) not null,
  body             text         not null,
  link_id          uuid,
  message_id       varchar(300) not null,
  state            varchar(12)  not null
    check (state in ('QUEUED', 'TRANSMITTING', 'SENT', 'UNCLEAR', 'FAILED', 'CAPTURED')),
  attempts         int          not null default 0,
  next_attempt_at  timestamptz  not null,
  refused_since    timestamptz,
  lease_owner      uuid,
  lease_until      timestamptz,
  relay_reply      varchar(500),
  created_at       timestamptz  not null,
  finished_at      timestamptz
);
-- The same thing is said to the same person once, however often a step is tried.
create unique index mail_once on bsp.mail (coalesce(reference, ''), template, lower(address), occurrence);
create index mail_due on bsp.mail (next_attempt_at, number) where state = 'QUEUED';
create index mail_transmitting on bsp.mail (lease_until) where state = 'TRANSMITTING';
create index mail_of_bsp on bsp.mail (reference, number desc);
create unique index mail_newest on bsp.mail (number desc);
create index mail_to_settle on bsp.mail (state, number desc) where state in ('UNCLEAR', 'FAILED');
