create table bsp.reference_counter (
  year int primary key,
  last int not null
);

create table bsp.bsp (
  reference            varchar(20) primary key,
  programme_year       varchar(7)   not null,
  partnership          varchar(150) not null,
  partnership_type     varchar(40)  not null,
  scope                varchar(20)  not null,
  area                 varchar(300) not null,
  region               varchar(40),
  type                 varchar(20),
  type_reason          text,
  primary_goal         varchar(30),
  secondary_goal       varchar(30),
  focus_qualifier      varchar(100),
  change_goal          text,
  phase                varchar(20)  not null,
  status               varchar(30)  not null,
  implementation_lead  varchar(64),
  delivery_partner     varchar(64),
  received_at          timestamptz  not null,
  accepted_at          timestamptz,
  initiated_at         timestamptz,
  planned_start        date,
  planned_end          date,
  delivery_started_on  date,
  delivery_ended_on    date,
  closed_at            timestamptz
);
create index bsp_by_year on bsp.bsp (programme_year, reference);
create index bsp_by_partner on bsp.bsp (delivery_partner);

create table bsp.bsp_authority (
  reference varchar(20)  not null references bsp.bsp,
  authority varchar(100) not null,
  primary key (reference, authority)
);

create table bsp.contact (
  id           uuid primary key,
  reference    varchar(20)  not null references bsp.bsp,
  role         varchar(30)  not null,
  name         varchar(150) not null,
  email        varchar(254) not null,
  job_title    varchar(150),
  organisation varchar(150),
  sector       varchar(40),
  phone        varchar(30),
  since        timestamptz  not null,
  until        timestamptz
);
create index contact_of_bsp on bsp.contact (reference, role) where until is null;
create unique index contact_once on bsp.contact (reference, role, lower(email)) where until is null;

create table bsp.timeline (
  id        bigint generated always as identity primary key,
  reference varchar(20) not null references bsp.bsp,
  at        timestamptz not null,
  what      text        not null,
  who       varchar(150) not null
);
create index timeline_of_bsp on bsp.timeline (reference, id);
