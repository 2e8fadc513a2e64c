package org.bsplifecycle.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What a browser may do with our pages: nothing from elsewhere, in nobody's frame, and no address passed on. */
final class PageHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; " + "form-action 'self'; frame-ancestors 'none'";

    private PageHeaders() {}

    /** Camunda writes its own, but for this: after the log-out "Back" shows nothing that was kept. */
    static void ofWebapps(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Paths.WEBAPP_PAGES, new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")));
    }

    static void of(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                // A link in a mail is a key: no other site may read it in a Referer.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
