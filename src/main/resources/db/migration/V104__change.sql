-- A stretch of time in which a BSP rests. While resumed_at is null nothing of it is due and nothing reaches its partnership
-- but the mail that says so (notice is that mail's stem).
create table bsp.pause (
  id              uuid primary key,
  reference       varchar(20) not null references bsp.bsp,
  reason          varchar(40) not null,
  paused_at       timestamptz not null,
  expected_resume date,
  notice          varchar(80) not null,
  asked_by        varchar(64) not null,
  approved_by     varchar(64),
  resumed_at      timestamptz,
  working_days    int
);
create unique index pause_one_at_a_time on bsp.pause (reference) where resumed_at is null;
create index pause_of_bsp on bsp.pause (reference, paused_at);

-- What somebody asked to be changed, and what became of it. The details of a new contact go when the contact is kept.
create table bsp.change_request (
  id          uuid primary key,
  reference   varchar(20)  not null references bsp.bsp,
  kind        varchar(20)  not null,
  state       varchar(12)  not null
    check (state in ('ASKED', 'DESCRIBED', 'APPROVED', 'ORDERED', 'MADE', 'REFUSED')),
  asked_by    varchar(64)  not null,
  asked_at    timestamptz  not null,
  details     jsonb        not null default '{}',
  decided_by  varchar(64),
  decided_at  timestamptz,
  note        text,
  ordered_at  timestamptz,
  settled_at  timestamptz
);
create index change_request_of_bsp on bsp.change_request (reference, asked_at);
create unique index change_request_one_of_a_kind on bsp.change_request (reference, kind) where settled_at is null;
create index change_request_to_make on bsp.change_request (ordered_at) where state = 'ORDERED';

-- What waits while its BSP rests.
create index mail_waiting_of_bsp on bsp.mail (reference) where state = 'QUEUED';
