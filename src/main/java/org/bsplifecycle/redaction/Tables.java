package org.bsplifecycle.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every table with text in it, ours and the engine's, as the database itself knows them: none can be forgotten. */
@Component
class Tables {

    /** The third says what no two rows share, the last three how the row's project is found. */
    private static final String COLUMNS = """
            select n.nspname as schema, t.relname as name, c.attname as "column", format_type(c.atttypid, null) as type,
              case when c.atttypid = 'varchar'::regtype and c.atttypmod > 4 then c.atttypmod - 4 else 0 end as longest,
              exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisunique and i.indnkeyatts = 1
                and i.indkey[0] = c.attnum) as alone,
              exists (select 1 from pg_attribute r where r.attrelid = t.oid and r.attname = 'reference') as of_project,
              exists (select 1 from pg_attribute r where r.attrelid = t.oid and r.attname = 'rev_') as counts,
              (select r.attname from pg_attribute r where r.attrelid = t.oid and not r.attisdropped
                and r.attname in ('root_proc_inst_id_', 'proc_inst_id_') order by r.attname desc limit 1) as process,
              (select format('select f.reference from %s f where f.%I = t.%I', f.confrelid::regclass, a.attname, b.attname)
                from pg_constraint f
                join pg_attribute a on a.attrelid = f.confrelid and a.attnum = f.confkey[1]
                join pg_attribute b on b.attrelid = f.conrelid and b.attnum = f.conkey[1]
                where f.conrelid = t.oid and f.contype = 'f' and cardinality(f.conkey) = 1 and exists
                  (select 1 from pg_attribute r where r.attrelid = f.confrelid and r.attname = 'reference') limit 1) as owner
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
            where n.nspname in ('bsp', 'public') and t.relkind in ('r', 'p')
              and c.atttypid::regtype::text in
                ('text', 'character varying', 'json', 'jsonb', 'bytea', 'text[]', 'character varying[]')
              and c.attgenerated = ''
              and not t.relname like any (cast(? as text[]))
              and not exists (select 1 from pg_constraint k where k.conrelid = t.oid and c.attnum = any (k.conkey)
                and (k.contype in ('p', 'f') or k.contype = 'c' and pg_get_constraintdef(k.oid) like '%= ANY (%'))
              and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisunique and i.indnkeyatts > 1
                and c.attnum = any (i.indkey))
            order by 1, 2, c.attnum""";

    private final JdbcClient db;

    Tables(JdbcClient db) {
        this.db = db;
    }

    List<Table> all() {
        Map<String, Table> tables = new LinkedHashMap<>();
        db
                .sql(COLUMNS)
                .param(LeftAlone.TABLES.toArray(String[]::new))
                .query((row, n) -> new Found(
                        row.getString("schema"),
                        row.getString("name"),
                        new Column(
                                row.getString("column"),
                                kind(row.getString("type")),
                                row.getInt("longest"),
                                row.getBoolean("alone")),
                        project(row.getBoolean("of_project"), row.getString("process"), row.getString("owner")),
                        row.getBoolean("counts")))
                .list()
                .stream()
                .filter(found -> !LeftAlone.column(found.table, found.column.name()))
                .forEach(found -> tables.computeIfAbsent(found.schema + "." + found.table, name -> found.toTable())
                        .columns()
                        .add(found.column));
        return List.copyOf(tables.values());
    }

    private record Found(String schema, String table, Column column, String project, boolean counts) {

        private Table toTable() {
            String only = table.equals("act_ge_bytearray") ? "deployment_id_ is null" : "true";
            return new Table(schema, table, new ArrayList<>(), project, only, counts);
        }
    }

    private static Column.Kind kind(String type) {
        return switch (type) {
            case "json", "jsonb" -> Column.Kind.JSON;
            case "bytea" -> Column.Kind.BYTES;
            default -> type.endsWith("[]") ? Column.Kind.LIST : Column.Kind.TEXT;
        };
    }

    private static String project(boolean ofProject, String process, String owner) {
        if (ofProject) {
            return "t.reference";
        }
        if (process != null) {
            return "select p.business_key_ from public.act_hi_procinst p where p.id_ = t." + process;
        }
        return owner == null ? "cast(null as text)" : owner;
    }
}
