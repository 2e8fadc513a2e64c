package org.bsplifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class SharedContextTest {

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void runsOnPostgresWithTheEngineAndOurSchema() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18.");
        assertThat(jdbc.sql("select count(*) from act_ge_property")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from bsp.flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(port).isPositive();
    }

    @Test
    void runsInUtc() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    }
}
