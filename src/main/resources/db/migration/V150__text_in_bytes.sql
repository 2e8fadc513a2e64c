-- The text that bytes are; null where they are none.
create function bsp.as_text(bytes bytea) returns text language plpgsql immutable strict as $$
begin
  return convert_from(bytes, 'UTF8');
exception when others then
  return null;
end $$;
