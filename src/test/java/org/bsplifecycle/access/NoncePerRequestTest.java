package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BspTest
class NoncePerRequestTest {

    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern NAMED = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ServletContext sharedByAllRequests;

    @Test
    void keepsTheNonceOfAPageWhereNoOtherRequestCanChangeIt() {
        accounts.create(
                new Account("nonceTest", "Test", "Manager", null, List.of(Groups.MANAGERS)), TwoPartners.PASSWORD);
        try {
            HttpResponse<String> page = new Visitor(port)
                    .loggedIn("nonceTest", TwoPartners.PASSWORD)
                    .get("/camunda/app/tasklist/default/");

            assertThat(named(page)).isNotEmpty().containsOnly(allowed(page));
            assertThat(sharedByAllRequests.getAttribute("org.camunda.bpm.csp.nonce"))
                    .isNull();
        } finally {
            accounts.delete("nonceTest");
        }
    }

    private static String allowed(HttpResponse<String> page) {
        Matcher nonce = ALLOWED.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static List<String> named(HttpResponse<String> page) {
        return NAMED.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }
}
