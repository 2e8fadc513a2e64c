-- What is typed before it is sent. Once sent, only the reference stays, so that sending twice gives the same one.
create table bsp.eoi_draft (
  link_id    uuid primary key,
  answers    jsonb,
  link_sent  boolean     not null default false,
  updated_at timestamptz not null,
  reference  varchar(20) references bsp.bsp,
  constraint eoi_draft_is_typed_or_sent check (answers is null or reference is null)
);
create index eoi_draft_by_age on bsp.eoi_draft (updated_at) where reference is null;

-- What the partnership told us; the people stand in bsp.contact and nowhere else.
create table bsp.eoi (
  reference          varchar(20) primary key references bsp.bsp,
  application_window int         not null,
  answers            jsonb       not null,
  sent_at            timestamptz not null
);

create table bsp.eoi_review (
  id          bigint generated always as identity primary key,
  reference   varchar(20) not null references bsp.bsp,
  review      varchar(20) not null,
  questions   text,
  reasons     text[]      not null,
  feedback    text,
  reviewed_by varchar(64) not null,
  reviewed_at timestamptz not null
);
create index eoi_review_of_bsp on bsp.eoi_review (reference, id);

create table bsp.eoi_information (
  id          bigint generated always as identity primary key,
  reference   varchar(20)  not null references bsp.bsp,
  questions   text         not null,
  information text         not null,
  given_by    varchar(150) not null,
  given_at    timestamptz  not null
);
create index eoi_information_of_bsp on bsp.eoi_information (reference, id);

create table bsp.eoi_conversation (
  reference       varchar(20) primary key references bsp.bsp,
  held_on         date        not null,
  traits          text[]      not null,
  readiness       int         not null,
  capacity        int         not null,
  strategic_fit   int         not null,
  transferability int         not null,
  notes           text        not null,
  recorded_by     varchar(64) not null,
  recorded_at     timestamptz not null
);

create table bsp.eoi_decision (
  id            bigint generated always as identity primary key,
  reference     varchar(20) not null references bsp.bsp,
  decision      varchar(20) not null,
  proposed_type varchar(20),
  feedback      text,
  decided_by    varchar(64) not null,
  decided_at    timestamptz not null
);
create index eoi_decision_of_bsp on bsp.eoi_decision (reference, id);

create table bsp.eoi_confirmation (
  reference varchar(20) primary key references bsp.bsp,
  decision  varchar(20)  not null,
  reason    text,
  given_by  varchar(150) not null,
  given_at  timestamptz  not null
);
