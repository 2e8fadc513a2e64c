package org.bsplifecycle.engine;

import java.util.ArrayList;
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

    /** What people may have met; the rest is the engine's own. */
    private static final Map<String, String> TITLES = Map.of(
            ACCOUNT,
            "Account",
            "act_id_membership",
            "Membership of a group",
            "act_hi_comment",
            "Remark on a task",
            "act_hi_attachment",
            "Attachment of a task",
            "act_hi_op_log",
            "Who did what",
            "act_ru_task",
            "Task",
            "act_hi_taskinst",
            "Task",
            "act_hi_identitylink",
            "Who had a task");

    private final JdbcClient db;
    private List<Place> places;

    PeopleInTheEngine(JdbcClient db) {
        this.db = db;
    }

    @Override
    public synchronized List<Place> places() {
        if (places == null) {
            Map<String, Place> tables = new LinkedHashMap<>();
            db.sql("""
                    select table_name, column_name, data_type = 'bytea' as bytes from information_schema.columns
                    where table_schema = 'public' and table_name like 'act\\_%'
                        and (data_type in ('character varying', 'text', 'character', 'json', 'jsonb')
                            or column_name in ('full_msg_', 'bytes_'))
                        and (table_name <> 'act_id_user' or column_name in ('id_', 'first_', 'last_', 'email_'))
                        and table_name not in ('act_ge_property', 'act_ge_schema_log')
                    order by table_name, ordinal_position""").query(row -> {
                String table = row.getString(1);
                String column = row.getString(2);
                boolean bytes = row.getBoolean(3);
                tables.computeIfAbsent(table, PeopleInTheEngine::place);
                tables.computeIfPresent(table, (name, place) -> bytes ? place.bytes(column) : place.texts(column));
            });
            tables.computeIfPresent(
                    ACCOUNT,
                    (name, place) -> place.aboutOne()
                            .calling("id_", "User name")
                            .calling("first_", "First name")
                            .calling("last_", "Last name"));
            List<Place> all = new ArrayList<>(tables.values());
            all.add(Place.of(DataKind.ENGINE_HISTORY, "Task", "open_task")
                    .leadingTo(null)
                    .texts("assignee"));
            places = List.copyOf(all);
        }
        return places;
    }

    private static Place place(String table) {
        DataKind kind = table.equals(ACCOUNT)
                ? DataKind.ACCOUNTS
                : table.equals("act_hi_op_log") ? DataKind.AUDIT : DataKind.ENGINE_HISTORY;
        return Place.of(
                        kind,
                        TITLES.getOrDefault(table, "Process engine"),
                        "public." + table,
                        table.equals("act_ge_bytearray") ? "deployment_id_ is null" : "true")
                .leadingTo(PROJECT_OF.get(table));
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
