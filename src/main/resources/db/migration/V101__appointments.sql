-- A mail may carry an entry for the recipient's calendar, and may be one that its recipient can decline for good.
alter table bsp.mail add column calendar text;
alter table bsp.mail add column unsubscribe boolean not null default false;

-- Who wants no more survey mail; prompts and news of the project still come.
alter table bsp.contact add column no_surveys_since timestamptz;

-- Meetings that people have in their calendars. Each change of one is a higher sequence.
create table bsp.appointment (
  id           uuid primary key,
  reference    varchar(20)  not null references bsp.bsp,
  kind         varchar(20)  not null check (kind in ('SCOPING_MEETING', 'SESSION', 'FOCUS_GROUP')),
  starts_at    timestamptz  not null,
  minutes      int          not null,
  place        varchar(300) not null,
  people       varchar(40)[] not null,
  sequence     int          not null default 0,
  cancelled_at timestamptz
);
create index appointment_of_bsp on bsp.appointment (reference, starts_at);
