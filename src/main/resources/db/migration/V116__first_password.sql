-- Accounts whose password was given and not chosen. It counts while the stamp is that of the account's password.
create table bsp.first_password (
  user_id varchar(64) primary key,
  stamp   varchar(128) not null
);
