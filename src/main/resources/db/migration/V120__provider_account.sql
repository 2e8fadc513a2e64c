-- Whose account is whose where people log in at an OpenID Connect provider: its name for the person, and ours.
create table bsp.provider_account (
    issuer  varchar(500) not null,
    subject varchar(255) not null,
    user_id varchar(64)  not null unique,
    stamp   varchar(128),
    primary key (issuer, subject)
);

comment on column bsp.provider_account.stamp is
    'Of the password that nobody knows and that the account was made with: with another one it is another account.';
