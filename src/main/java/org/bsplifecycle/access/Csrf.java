package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Proof that a form was ours. It lives in a cookie of its own, so that a visitor without log-in leaves no session. */
final class Csrf {

    /** Not Camunda's name: both would meet in the browser. */
    static final String COOKIE = "BSP-FORM";

    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    /** Mail programs send it themselves, and the personal link in it is proof enough. */
    private static final String ONE_CLICK = "/survey/*/unsubscribe";

    private Csrf() {}

    static void forPages(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(cookie()).ignoringRequestMatchers(ONE_CLICK);
    }

    /** A machine's credentials are proof enough; a session's cookie is not. */
    static void forMachines(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(cookie()).ignoringRequestMatchers(Csrf::hasCredentials);
    }

    /** A browser that remembers Basic credentials sends them for other sites, too, but then says so. */
    private static boolean hasCredentials(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null && (site == null || !OTHER_SITES.contains(site));
    }

    private static CookieCsrfTokenRepository cookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(COOKIE);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return repository;
    }
}
