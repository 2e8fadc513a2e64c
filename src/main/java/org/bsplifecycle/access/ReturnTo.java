package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** After the log-in: the page that was asked for, else where one's work is. */
class ReturnTo extends SavedRequestAwareAuthenticationSuccessHandler {

    ReturnTo() {
        setRequestCache(afterLogin());
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication user) {
        Set<String> groups = AuthorityUtils.authorityListToSet(user.getAuthorities());
        return Roles.isStaff(groups) ? Paths.STAFF_START : Paths.TASKLIST;
    }

    /** In a cookie: a session for everybody who comes by would fill the database. */
    static RequestCache afterLogin() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(ReturnTo::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
