package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226: with nobody in camunda-admin, the webapps let anybody make themselves an administrator. */
@BspTest
class SetupIsClosedTest {

    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String INTRUDER = """
            {"profile": {"id": "intruder", "firstName": "In", "lastName": "Truder"},
             "credentials": {"password": "correct horse battery"}}""";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identity;

    private List<String> administrators;

    @BeforeEach
    void leaveNoAdministrator() {
        administrators = identity.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream()
                .map(User::getId)
                .toList();
        administrators.forEach(admin -> identity.deleteMembership(admin, Groups.ADMINISTRATORS));
        accounts.create(
                new Account("setupTestPartner", "Test", "Partner", null, List.of(Groups.DELIVERY_PARTNERS)),
                "correct horse battery");
    }

    @AfterEach
    void bringThemBack() {
        administrators.forEach(admin -> identity.createMembership(admin, Groups.ADMINISTRATORS));
        accounts.delete("setupTestPartner");
        accounts.delete("intruder");
    }

    @Test
    void toStrangers() {
        Visitor stranger = new Visitor(port);

        assertThat(stranger.postToWebapp(SETUP, INTRUDER).statusCode()).isEqualTo(404);
        assertNobodyCameIn();
    }

    /** With Camunda's token, so that nothing but our closed door stands in the way. */
    @Test
    void toUsers() {
        Visitor partner = new Visitor(port).loggedIn("setupTestPartner", "correct horse battery");

        assertThat(partner.postToWebapp(SETUP, INTRUDER).statusCode()).isEqualTo(404);
        assertNobodyCameIn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create?x=y",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/engine/../admin/setup/default/user/create",
                "/camunda/api/admin/setup%2fdefault/user/create"
            })
    void byEveryRoad(String path) {
        Visitor partner = new Visitor(port).loggedIn("setupTestPartner", "correct horse battery");

        HttpResponse<String> answer = partner.postToWebapp(path, INTRUDER);
        if (answer.statusCode() == 308) {
            answer =
                    partner.postToWebapp(answer.headers().firstValue("Location").orElseThrow(), INTRUDER);
        }

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertNobodyCameIn();
    }

    private void assertNobodyCameIn() {
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.ADMINISTRATORS)
                        .count())
                .isZero();
    }
}
