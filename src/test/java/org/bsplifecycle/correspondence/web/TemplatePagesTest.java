package org.bsplifecycle.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.Samples;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class TemplatePagesTest {

    private static final String PAGE = "/staff/correspondence/templates";
    private static final String USER = "templateReader";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Samples samples;

    @Autowired
    Correspondence correspondence;

    private Visitor staff;
    private BspReference reference;

    @BeforeEach
    void open() {
        accounts.create(
                new Account(USER, "Template", "Reader", null, List.of(Groups.PARTNERSHIP_MANAGERS)),
                "correct horse battery");
        staff = new Visitor(port).loggedIn(USER, "correct horse battery");
        reference = new BspFixture(bsps, contacts, transaction).registered();
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(USER);
    }

    @Test
    void everyMailCanBeReadAboutAProject() {
        HttpResponse<String> list = staff.get(PAGE);

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(samples.templates()).hasSizeGreaterThan(25).allSatisfy(template -> {
            assertThat(list.body()).contains("/templates/" + template.stem() + "\"");
            assertThat(samples.of(template, reference).text()).doesNotContain("{", "}");
        });
        assertThat(correspondence.of(reference)).as("what was kept").isEmpty();
    }

    @Test
    void showsTheMailWithoutSendingIt() {
        HttpResponse<String> page = staff.get(PAGE + "/agreeScope?bsp=" + reference);
        HttpResponse<String> html = staff.get(PAGE + "/agreeScope/html?bsp=" + reference);

        assertThat(page.body()).contains("Please agree the scope of " + reference, "[personal link]", "[answerBy]");
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(staff.get(PAGE + "/agreeScope?bsp=BSP-1999-001").body()).contains("There is no such project.");
        assertThat(staff.get(PAGE + "/agreeScope?bsp=%3Cb%3E").body()).contains("A reference looks like");
        assertThat(staff.get(PAGE + "/nothing").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(PAGE).statusCode()).isEqualTo(302);
    }
}
