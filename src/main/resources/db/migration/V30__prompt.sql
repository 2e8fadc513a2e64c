-- Everything ever asked of a partnership; one row for each time of asking.
create table bsp.prompt (
  id                 uuid primary key,
  reference          varchar(20)  not null references bsp.bsp,
  kind               varchar(60)  not null,
  process_instance   varchar(64)  not null,
  contact_id         uuid references bsp.contact on delete set null,
  link_id            uuid         not null,
  state              varchar(12)  not null check (state in ('OPEN', 'ANSWERED', 'TAKEN_OVER', 'CANCELLED')),
  asked_at           timestamptz  not null,
  answer_by          date         not null,
  first_reminder_at  timestamptz  not null,
  second_reminder_at timestamptz  not null,
  next_reminder_at   timestamptz,
  reminders          int          not null default 0,
  settled_at         timestamptz,
  answer             varchar(60),
  answered_by        varchar(64),
  on_behalf_source   varchar(20),
  on_behalf_name     varchar(150),
  call_note          text
);
create index prompt_of_bsp on bsp.prompt (reference, asked_at);
create index prompt_open on bsp.prompt (reference) where state = 'OPEN';
create index prompt_reminder_due on bsp.prompt (next_reminder_at) where state = 'OPEN' and next_reminder_at is not null;
