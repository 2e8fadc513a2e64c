-- An address of a BSP that takes no mail. While it is not settled, mail to it waits.
create table bsp.mail_flag (
  id         uuid         primary key,
  reference  varchar(20)  not null references bsp.bsp,
  address    varchar(254) not null check (address = lower(address)),
  role       varchar(64)  not null,
  -- Who of staff and delivery partners it is; null for the people of a partnership.
  user_id    varchar(64),
  reply      varchar(500),
  flagged_at timestamptz  not null,
  settled_at timestamptz
);
-- However many mails come back, it is one piece of work.
create unique index mail_flag_once on bsp.mail_flag (reference, address) where settled_at is null;

-- Notices of mail servers that were heeded: each counts once, however often it is read.
create table bsp.mail_notice (
  id        varchar(300) primary key,
  heeded_at timestamptz  not null
);

-- The mailbox in which notices arrive, for all nodes: one row.
create table bsp.bounce_mailbox (
  one          boolean     primary key default true check (one),
  next_look_at timestamptz not null default 'epoch',
  complaint    varchar(500)
);
insert into bsp.bounce_mailbox default values;
