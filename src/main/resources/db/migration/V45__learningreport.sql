create table bsp.learning_report (
  reference        varchar(20) primary key references bsp.bsp,
  state            varchar(20)  not null,
  title            varchar(150) not null,
  context          text not null,
  goal             text not null,
  what_we_did      text not null,
  what_we_learned  text not null,
  challenges       text,
  joining_the_dots text,
  voices           text not null,
  next_steps       text not null,
  anonymised       boolean not null default false,
  review_comment   text,
  partner_comment  text,
  approved_by      varchar(310),
  slug             varchar(80) unique,
  summary          varchar(300),
  published_at     timestamptz
);
create index learning_report_published on bsp.learning_report (published_at desc) where state = 'PUBLISHED';
