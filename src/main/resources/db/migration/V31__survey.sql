create table bsp.survey_wave (
  id               uuid primary key,
  reference        varchar(20) not null references bsp.bsp,
  wave             varchar(20) not null check (wave in ('BASELINE', 'END_OF_DELIVERY', 'FOLLOW_UP')),
  process_instance varchar(64) not null unique,
  opened_at        timestamptz not null,
  closes_on        date        not null,
  extended         boolean     not null default false,
  invited          int         not null default 0,
  answered         int         not null default 0,
  reminded         int         not null default 0,
  next_reminder_at timestamptz,
  closed_at        timestamptz,
  closing          varchar(20) check (closing in ('COMPLETED', 'DUE', 'CUT_SHORT', 'CALLED_OFF'))
);
create index survey_wave_of_bsp on bsp.survey_wave (reference, opened_at);
create index survey_wave_to_remind on bsp.survey_wave (next_reminder_at) where closed_at is null;

-- Who was asked, and whether they have answered. Never when: a ballot could be told by it.
create table bsp.survey_participation (
  wave     uuid not null references bsp.survey_wave,
  contact  uuid not null references bsp.contact,
  link     uuid not null unique,
  answered boolean not null default false,
  primary key (wave, contact)
);

-- What was answered. Nothing here leads to a person: no contact, no link, no moment, a key by chance. Not even a date,
-- because the mails tell who was still reminded on which day.
create table bsp.survey_ballot (
  id            uuid primary key default gen_random_uuid(),
  wave          uuid        not null references bsp.survey_wave,
  questionnaire varchar(80) not null,
  answers       jsonb       not null
);
create index survey_ballot_of_wave on bsp.survey_ballot (wave);
