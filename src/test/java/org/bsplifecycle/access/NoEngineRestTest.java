package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's REST API has no log-in of its own, so it is not there at all. */
@BspTest
class NoEngineRestTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void itsStarterIsNotOnTheClassPath() {
        assertThat(
                        getClass()
                                .getResource(
                                        "/org/camunda/bpm/spring/boot/starter/rest/CamundaBpmRestJerseyAutoConfiguration.class"))
                .isNull();
        assertThat(System.getProperty("java.class.path")).doesNotContain("camunda-bpm-spring-boot-starter-rest");
    }

    @Test
    void evenAdministratorsFindNothingThere() {
        accounts.create(
                new Account("restTestAdmin", "Test", "Admin", null, List.of(Groups.ADMINISTRATORS)),
                "correct horse battery");
        try {
            Visitor admin = new Visitor(port).loggedIn("restTestAdmin", "correct horse battery");

            assertThat(admin.get("/engine-rest").statusCode()).isEqualTo(404);
            assertThat(admin.get("/engine-rest/user").statusCode()).isEqualTo(404);
            assertThat(admin.get("/rest/user").statusCode()).isEqualTo(404);
        } finally {
            accounts.delete("restTestAdmin");
        }
    }
}
