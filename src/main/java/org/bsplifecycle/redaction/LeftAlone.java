package org.bsplifecycle.redaction;

import java.util.List;
import java.util.Set;

/**
 * What no passage is removed from, because it is no text of anybody's: keys, codes, hashes, addresses that mail goes to,
 * and what the programme itself brings along. Keys and codes of our own tables are known to the database
 * ({@link Tables}).
 */
final class LeftAlone {

    /** Accounts, rights, models, forms, sessions, links, the log of who did what. */
    static final List<String> TABLES = List.of(
            "flyway_schema_history",
            "audit_entry",
            "spring_session%",
            "rate_limit",
            "link",
            "act_re_%",
            "act_id_%",
            "act_ge_property",
            "act_ge_schema_log",
            "act_ru_authorization",
            "act_ru_meter_log");

    private static final Set<String> ADDRESSES = Set.of("email", "address", "link_sent_to", "message_id");
    private static final Set<String> KEYS_OF_THE_ENGINE = Set.of("event_name_", "configuration_", "handler_cfg_");
    private static final List<String> ENDS_OF_KEYS = List.of("id_", "key_", "type_", "state_");

    private LeftAlone() {}

    static boolean column(String table, String column) {
        boolean engine = table.startsWith("act_");
        boolean nameOfVariable = column.equals("name_") && (table.contains("var") || table.contains("detail"));
        return engine
                ? nameOfVariable
                        || KEYS_OF_THE_ENGINE.contains(column)
                        || ENDS_OF_KEYS.stream().anyMatch(column::endsWith)
                : ADDRESSES.contains(column);
    }
}
