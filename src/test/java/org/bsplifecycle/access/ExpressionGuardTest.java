package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: the engine evaluates an expression that lies deep enough in a query. */
@BspTest
class ExpressionGuardTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String FILTERS = "/camunda/api/engine/engine/default/filter";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    FilterService filters;

    private Visitor partner;

    @BeforeEach
    void logIn() {
        accounts.create(
                new Account("guardTestPartner", "Test", "Partner", null, List.of(Groups.DELIVERY_PARTNERS)),
                "correct horse battery");
        partner = new Visitor(port).loggedIn("guardTestPartner", "correct horse battery");
    }

    @AfterEach
    void closeAccount() {
        accounts.delete("guardTestPartner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dueAfterExpression\": \"${dateTime()}\"}",
                "{\"orQueries\": [{\"dueAfterExpression\": \"${dateTime().plusDays(1)}\"}]}",
                "{\"orQueries\": [{\"assigneeExpression\": \"${''.getClass()}\"}]}",
                "{\"orQueries\": [{\"assignee\\u0045xpression\": \"${''.getClass()}\"}]}",
                "{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()} ${''.getClass()}\"}]}",
                "{\"orQueries\": [{\"assigneeExpression\": \"${now()}\", \"assigneeExpression\": \"#{1+1}\"}]}",
                "{\"a\": [[{\"orQueries\": [{\"candidateGroupsExpression\": [\"${1}\"]}]}]]}"
            })
    void refusesExpressionsAtAnyDepth(String query) {
        for (String path : List.of(TASKS, TASKS + "/count", FILTERS + "/1/count", FILTERS + "/1/list")) {
            var answer = partner.postToWebapp(path, query);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"message\":\"A query may hold no expression but ${currentUser()}");
        }
        assertThat(partner.getJson(TASKS).statusCode()).isEqualTo(200);
    }

    @Test
    void letsNoAdministratorSaveThemInAFilter() {
        accounts.create(
                new Account("guardTestAdmin", "Test", "Admin", null, List.of(Groups.ADMINISTRATORS)),
                "correct horse battery");
        String filter = "{\"name\": \"x\", \"resourceType\": \"Task\", \"query\": {\"orQueries\":"
                + " [{\"assigneeExpression\": \"${''.getClass()}\"}]}}";

        var answer = new Visitor(port)
                .loggedIn("guardTestAdmin", "correct horse battery")
                .postToWebapp(FILTERS + "/create", filter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("A query may hold no expression");
        accounts.delete("guardTestAdmin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?assigneeExpression=%24%7B1%2B1%7D",
                "?assignee%45xpression=%24%7B1%2B1%7D",
                "?orQueries=%5B%7B%22assigneeExpression%22%3A%22%24%7B1%2B1%7D%22%7D%5D"
            })
    void refusesThemInTheAddress(String parameters) {
        assertThat(partner.getJson(TASKS + parameters).statusCode()).isEqualTo(400);
    }

    @Test
    void leavesOrdinaryQueriesAlone() {
        assertThat(partner.postToWebapp(TASKS, "{}").statusCode()).isEqualTo(200);
        assertThat(partner.postToWebapp(TASKS, "{\"orQueries\": [{\"assignee\": \"x\"}, {\"name\": \"expression\"}]}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsTheSavedFiltersAskWhoIsLoggedIn() {
        String mine = filters.createTaskFilterQuery()
                .filterName(FiltersAtStart.MINE)
                .singleResult()
                .getId();

        assertThat(partner.postToWebapp(FILTERS + "/" + mine + "/list", "{}").statusCode())
                .isEqualTo(200);
        assertThat(partner.postToWebapp(
                                FILTERS + "/" + mine + "/list",
                                "{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\"}]}")
                        .statusCode())
                .isEqualTo(200);
    }
}
