-- Who saw or changed what. No names, no addresses, nothing that was typed: accounts, codes, references and ids.
create table bsp.audit_entry (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  who       varchar(64) not null,
  what      varchar(40) not null,
  about     varchar(150),
  -- Not tied to the project: what was seen of it outlives it.
  reference varchar(20),
  why       varchar(200)
);
create index audit_entry_of_bsp on bsp.audit_entry (reference, id) where reference is not null;
create index audit_entry_of_person on bsp.audit_entry (who, id);
create index audit_entry_by_time on bsp.audit_entry (at);

-- A line is never changed, and goes only when it is old; how old, the settings say, but half a year at least.
create function bsp.audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.at < now() - interval '6 months' then
      return old;
    end if;
  end if;
  raise exception 'The audit log is only ever added to.';
end $$;
create trigger audit_entry_stays before update or delete on bsp.audit_entry
  for each row execute function bsp.audit_entry_stays();
create trigger audit_entry_stays_whole before truncate on bsp.audit_entry
  for each statement execute function bsp.audit_entry_stays();
