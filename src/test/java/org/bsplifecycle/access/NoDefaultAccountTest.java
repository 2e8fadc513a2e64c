package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.bsplifecycle.BspTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody tries first (reliability.md, case 92). */
@BspTest
class NoDefaultAccountTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "admin, admin", "admin, password", "admin, camunda", "admin, ''",
        "demo, demo", "john, john", "mary, mary", "peter, peter",
        "camunda, camunda", "camunda-admin, camunda-admin", "'', ''", "postgres, postgres",
        "user, password", "admin, rehearsal"
    })
    void letsNobodyIn(String name, String password) {
        Visitor visitor = new Visitor(port);
        nobodyHasToWait();

        assertThat(visitor.logIn(name, password).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/staff").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login"));
        nobodyHasToWait();
        assertThat(visitor.basic("GET", "/api/bsps", name, password).statusCode())
                .isIn(401, 400);
    }

    /** After a wrong one the right one would be refused, too, and every try would look good. */
    private void nobodyHasToWait() {
        db.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null").update();
    }
}
