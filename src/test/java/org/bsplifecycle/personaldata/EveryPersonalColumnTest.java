package org.bsplifecycle.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.BspTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a column for text says whether it may name somebody; otherwise nobody would ever erase what stands there. */
@BspTest
class EveryPersonalColumnTest {

    @Autowired
    JdbcClient db;

    @Autowired
    List<PersonalData> modules;

    @Test
    void everyTextOfOursIsClaimedOnceOrSaidToBeNobodys() {
        assertThat(said().toList()).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(columns("bsp", "bsp.")))
                .isEqualTo(said().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyTextOfTheEngineIsGoneOver() {
        Set<String> engines = modules.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> place.table().startsWith("public."))
                .flatMap(place -> place.columns().stream().map(column -> place.table() + "." + column))
                .collect(Collectors.toSet());

        assertThat(columns("public", "public."))
                .filteredOn(column -> column.startsWith("public.act_"))
                .filteredOn(
                        column -> !column.matches(
                                "public\\.act_(ge_(property|schema_log)\\..*|id_user\\.(pwd_|salt_|picture_id_)|id_info\\.password_)"))
                .hasSizeGreaterThan(200)
                .allMatch(engines::contains);
    }

    private Stream<String> said() {
        return Stream.concat(
                modules.stream()
                        .flatMap(module -> module.places().stream())
                        .filter(place -> place.table().startsWith("bsp."))
                        .flatMap(place -> place.columns().stream().map(column -> place.table() + "." + column)),
                modules.stream()
                        .flatMap(module -> module.notPersonal().stream())
                        .map(column -> "bsp." + column));
    }

    private List<String> columns(String schema, String prefix) {
        return db.sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = ? and table_name <> 'flyway_schema_history'
                    and (data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea')
                        or udt_name in ('_text', '_varchar'))""")
                .param(schema)
                .query((row, n) -> prefix + row.getString(1))
                .list();
    }
}
