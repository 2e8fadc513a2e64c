package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** After the log-in: the page that was asked for, else where one's work is. */
class ReturnTo extends SavedRequestAwareAuthenticationSuccessHandler {

    ReturnTo() {
        setRequestCache(new AskedFor());
        setRedirectStrategy((request, response, address) -> response.sendRedirect(here(address)));
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication user) {
        Set<String> groups = AuthorityUtils.authorityListToSet(user.getAuthorities());
        return Roles.isStaff(groups) ? Paths.STAFF_START : Paths.TASKLIST;
    }

    /** Only the path: what a visitor calls us, and whether a proxy has TLS, we do not know. */
    static String here(String address) {
        UriComponents asked = UriComponentsBuilder.fromUriString(address).build();
        String path = asked.getPath() == null ? "" : asked.getPath();
        String query = asked.getQuery() == null ? "" : "?" + asked.getQuery();
        // Two slashes, also reversed ones, would begin another server's name.
        return "/" + path.replaceFirst("^[/\\\\]+", "") + query;
    }
}
