package org.bsplifecycle.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables. Nothing personal of a partnership is meant to be there; still every text of theirs is gone over,
 * because people write comments, user ids may be addresses, and a failure may tell what it failed on. Long comments, and what
 * a failure said, are kept as bytes.
 */
@Component
class PeopleInTheEngine implements PersonalData {

    private static final String ACCOUNT = "act_id_user";
    private static final String PROJECT =
            "(select h.business_key_ from public.act_hi_procinst h where h.proc_inst_id_ = %s)";
    private static final Map<String, String> PROJECT_OF = Map.of(
            "act_hi_comment", PROJECT.formatted("act_hi_comment.proc_inst_id_"),
            "act_ge_bytearray", PROJECT.formatted("""
                    coalesce(act_ge_bytearray.root_proc_inst_id_,
                    (select v.proc_inst_id_ from public.act_ru_variable v where v.bytearray_id_ = act_ge_bytearray.id_))"""));

    private final JdbcClient db;
    private List<Place> places;

    PeopleInTheEngine(JdbcClient db) {
        this.db = db;
    }

    @Override
    public synchronized List<Place> places() {
        if (places == null) {
            Map<String, Map<String, Place.Form>> tables = new LinkedHashMap<>();
            db.sql("""
                    select table_name, column_name, data_type = 'bytea' as bytes from information_schema.columns
                    where table_schema = 'public' and table_name like 'act\\_%'
                        and (data_type in ('character varying', 'text', 'character', 'json', 'jsonb')
                            or column_name in ('full_msg_', 'bytes_'))
                        and (table_name <> 'act_id_user' or column_name in ('id_', 'first_', 'last_', 'email_'))
                        and table_name not in ('act_ge_property', 'act_ge_schema_log')
                    order by table_name, ordinal_position""").query(row -> {
                tables.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getBoolean(3) ? Place.Form.BYTES : Place.Form.TEXT);
            });
            tables.put("bsp.open_task", Map.of("assignee", Place.Form.TEXT));
            places = tables.entrySet().stream()
                    .map(table -> place(table.getKey(), table.getValue()))
                    .toList();
        }
        return places;
    }

    private static Place place(String table, Map<String, Place.Form> columns) {
        boolean account = table.equals(ACCOUNT);
        return new Place(
                table.contains(".") ? table : "public." + table,
                account ? "Account" : "Process engine, " + table,
                account ? DataKind.ACCOUNTS : table.equals("act_hi_op_log") ? DataKind.AUDIT : DataKind.ENGINE_HISTORY,
                account,
                false,
                PROJECT_OF.get(table),
                table.equals("act_ge_bytearray") ? "deployment_id_ is null" : "true",
                columns);
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "open_task.task_id",
                "open_task.reference",
                "open_task.process",
                "open_task.stem",
                "open_task.name",
                "open_task.candidate_group");
    }
}
