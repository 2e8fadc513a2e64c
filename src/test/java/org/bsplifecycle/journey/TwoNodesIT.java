package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.eoi.EoiFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** Two servers on one PostgreSQL are one to whoever is logged in: also when one of them dies, and when the session ends. */
@Timeout(900)
class TwoNodesIT {

    private static final Path HOMES = Path.of("target/two-nodes");
    private static final String PASSWORD = "correct horse battery";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String USER = "nodeWalker";

    private final SharedPostgres.Database database = SharedPostgres.emptyDatabase("bsp_two_nodes");
    private final ServerProcess first = node("first");
    private final ServerProcess second = node("second");
    private StaffDesk staff;

    @BeforeEach
    void twoNodes() throws Exception {
        FileSystemUtils.deleteRecursively(HOMES);
        first.launch();
        second.launch();
        first.awaitServing();
        second.awaitServing();
        staff = new StaffDesk(first.port(), PASSWORD);
        hired();
    }

    @AfterEach
    void stop() throws Exception {
        first.close();
        second.close();
    }

    @Test
    void aSessionOutlivesItsNodeAndNothingElse() throws Exception {
        Visitor leaving = visitor();
        endsEverywhere("log-out", () -> leaving.submit("/login", "/logout", Map.of()), leaving);
        endsEverywhere("a new password", () -> staff.resets(USER), visitor());
        endsEverywhere("a lost group", () -> staff.leaves(USER, "partnershipManagers"), visitor());
        endsEverywhere("deletion", () -> staff.dismisses(USER), visitor());

        hired();
        Visitor visitor = visitor();
        String form = visitor.token(StaffDesk.WINDOW_PAGE);
        visitor.get("/camunda/app/tasklist/default/");
        first.kill();
        goesOn(visitor.at(second.port()), form);
    }

    private void goesOn(Visitor visitor, String form) {
        assertThat(visitor.get("/staff").statusCode()).as("GET of a page").isEqualTo(200);
        assertThat(visitor.post(StaffDesk.WINDOW_PAGE, StaffDesk.window(), form).statusCode())
                .as("POST of a form that the other node wrote")
                .isEqualTo(302);
        String reference = new Interested(second.port()).asks(EoiFixture.complete());
        HttpResponse<String> tasks = visitor.getJson(ENGINE + "/task?processInstanceBusinessKey=" + reference);
        assertThat(tasks.statusCode()).as("GET of Tasklist").isEqualTo(200);
        String task = tasks.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> claimed =
                visitor.postToWebapp(ENGINE + "/task/" + task + "/claim", "{\"userId\": \"" + USER + "\"}");
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
    }

    /** On both nodes, at the next click. */
    private void endsEverywhere(String how, Runnable end, Visitor visitor) {
        String session = visitor.cookie("SESSION").orElseThrow();
        for (ServerProcess node : List.of(first, second)) {
            assertThat(page(node, session)).as("before %s", how).isEqualTo(200);
            assertThat(webapp(node, session)).as("before %s", how).isEqualTo(200);
        }
        end.run();
        // The webapp first: a page of ours would end it for both.
        assertThat(webapp(second, session)).as("after %s", how).isEqualTo(401);
        assertThat(page(second, session)).as("after %s", how).isEqualTo(302);
        assertThat(page(first, session)).as("after %s", how).isEqualTo(302);
        assertThat(webapp(first, session)).as("after %s", how).isEqualTo(401);
    }

    private void hired() {
        staff.hires(USER, "programmeAdmins");
        staff.joins(USER, "partnershipManagers");
    }

    private Visitor visitor() {
        return new Visitor(first.port()).loggedIn(USER, PASSWORD);
    }

    private static int page(ServerProcess node, String session) {
        return get(node, "/staff", session);
    }

    private static int webapp(ServerProcess node, String session) {
        return get(node, ENGINE + "/task/count", session);
    }

    private static int get(ServerProcess node, String path, String session) {
        Visitor visitor = new Visitor(node.port());
        return visitor.send(visitor.request(path)
                        .header("Accept", "text/html,application/json")
                        .header("Cookie", "SESSION=" + session)
                        .GET())
                .statusCode();
    }

    private ServerProcess node(String name) {
        return new ServerProcess(
                HOMES.resolve(name).toAbsolutePath(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--bsp.link-key=the same on both nodes, and long enough",
                "--bsp.bootstrap.admin-password=" + PASSWORD,
                "--bsp.bootstrap.change-at-first-log-in=false");
    }
}
