-- Personal links. The token itself is nowhere: only who knows the server's key can make it from the id.
create table bsp.link (
  id         uuid primary key,
  purpose    varchar(20)  not null,
  subject    varchar(150) not null,
  token_hash bytea        not null unique,
  expires_at timestamptz  not null,
  used_at    timestamptz,
  revoked_at timestamptz,
  created_at timestamptz  not null
);

create index link_subject on bsp.link (purpose, subject);
