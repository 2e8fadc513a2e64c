package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class ApiAccessTest {

    /** Nothing answers there, so 404 means that access let the request pass. */
    private static final String SOMEWHERE = "/api/no/such/thing";

    private static final String PASSWORD = "correct horse battery";

    private static int users;

    private final String user = "apiTest" + ++users;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void openAccount() {
        accounts.create(new Account(user, "Test", "Manager", null, List.of(Groups.MANAGERS)), PASSWORD);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(user);
    }

    @Test
    void takesBasicCredentialsAndLeavesNoSession() {
        assertThat(new Visitor(port).basic("GET", SOMEWHERE, user, PASSWORD).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).basic("POST", SOMEWHERE, user, PASSWORD).statusCode())
                .isEqualTo(404);
        assertThat(db.sql("select count(*) from bsp.spring_session where principal_name = ?")
                        .param(user)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAWrongPasswordAndCountsItOnce() {
        var answer = new Visitor(port).basic("GET", SOMEWHERE, user, "wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(db.sql("select attempts_ from act_id_user where id_ = ?")
                        .param(user)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void takesTheSessionForReadingAndItsTokenForChanging() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);

        assertThat(visitor.getJson(SOMEWHERE).statusCode()).isEqualTo(404);
        var change = visitor.send(visitor.request(SOMEWHERE).POST(BodyPublishers.noBody()));
        assertThat(change.statusCode()).isEqualTo(403);
        assertThat(change.body()).contains("A session alone may not change anything here");
    }

    @Test
    void takesNoCredentialsThatABrowserSendsForAnotherSite() {
        Visitor visitor = new Visitor(port);
        var request = visitor.request(SOMEWHERE)
                .header("Authorization", Visitor.credentials(user, PASSWORD))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody());

        assertThat(visitor.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void isNotForDeliveryPartners() {
        identity.deleteMembership(user, Groups.MANAGERS);
        identity.createMembership(user, Groups.DELIVERY_PARTNERS);

        assertThat(new Visitor(port).basic("GET", SOMEWHERE, user, PASSWORD).statusCode())
                .isEqualTo(403);
        Visitor partner = new Visitor(port);
        assertThat(partner.logIn(user, PASSWORD).headers().firstValue("Location"))
                .contains(Paths.TASKLIST);
        assertThat(partner.get("/staff").statusCode()).isEqualTo(403);
    }

    @Test
    void endsAtOnceForWhoLeavesTheGroup() {
        Visitor visitor = new Visitor(port).loggedIn(user, PASSWORD);
        assertThat(visitor.getJson(SOMEWHERE).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

        identity.deleteMembership(user, Groups.MANAGERS);

        assertThat(visitor.getJson(SOMEWHERE).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/staff").headers().firstValue("Location")).contains(Paths.LOGIN);
        assertThat(visitor.get("/camunda/app/cockpit/default/").headers().firstValue("Location"))
                .contains(Paths.LOGIN);
    }
}
