create table bsp.open_task (
  task_id         varchar(64) primary key,
  reference       varchar(20)  not null,
  process         varchar(40)  not null,
  stem            varchar(60)  not null,
  name            varchar(255) not null,
  candidate_group varchar(64),
  assignee        varchar(64),
  since           timestamptz  not null,
  due             timestamptz
);
create index open_task_of_bsp on bsp.open_task (reference);
create index open_task_by_due on bsp.open_task (due);
