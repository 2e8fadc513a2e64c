package org.bsplifecycle.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables. Nothing personal of a partnership is meant to be there; still every text of theirs is gone over,
 * because people write comments, user ids may be addresses, and a failure may tell what it failed on.
 */
@Component
class PeopleInTheEngine implements PersonalData {

    private static final String ACCOUNT = "act_id_user";
    private static final Map<String, String> PROJECT_OF = Map.of(
            "act_hi_comment",
            "(select h.business_key_ from public.act_hi_procinst h where h.proc_inst_id_ = act_hi_comment.proc_inst_id_)");

    private final JdbcClient db;
    private List<Place> places;

    PeopleInTheEngine(JdbcClient db) {
        this.db = db;
    }

    @Override
    public synchronized List<Place> places() {
        if (places == null) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            db.sql("""
                    select table_name, column_name from information_schema.columns
                    where table_schema = 'public' and table_name like 'act\\_%'
                        and data_type in ('character varying', 'text', 'character', 'json', 'jsonb')
                        and (table_name <> 'act_id_user' or column_name in ('id_', 'first_', 'last_', 'email_'))
                        and table_name not in ('act_ge_property', 'act_ge_schema_log')
                    order by table_name, ordinal_position""").query(row -> {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            });
            columns.put("bsp.open_task", List.of("assignee"));
            places = columns.entrySet().stream()
                    .map(table -> place(table.getKey(), table.getValue()))
                    .toList();
        }
        return places;
    }

    private static Place place(String table, List<String> columns) {
        boolean account = table.equals(ACCOUNT);
        return new Place(
                table.contains(".") ? table : "public." + table,
                account ? "Account" : "Process engine, " + table,
                account ? DataKind.ACCOUNTS : table.equals("act_hi_op_log") ? DataKind.AUDIT : DataKind.ENGINE_HISTORY,
                account,
                false,
                PROJECT_OF.get(table),
                List.of(),
                columns,
                List.of());
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

    /** What is kept as bytes: long comments, and what a failure said. */
    @Override
    public void erase(Whom whom) {
        db.sql("""
                update public.act_hi_comment set full_msg_ = convert_to(:gone, 'UTF8')
                where position(convert_to(:address, 'UTF8') in convert_to(lower(convert_from(full_msg_, 'UTF8')), 'UTF8')) > 0""").param("address", whom.address()).param("gone", Whom.GONE).update();
        db.sql("""
                update public.act_ge_bytearray set bytes_ = convert_to(:gone, 'UTF8')
                where deployment_id_ is null and position(:address in lower(encode(bytes_, 'escape'))) > 0""").param("address", whom.address()).param("gone", Whom.GONE).update();
    }
}
