package org.bsplifecycle.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * The page that somebody asked for before they were sent to log in. In a cookie: a session for everybody who comes by
 * would fill the database.
 */
class AskedFor extends CookieRequestCache {

    AskedFor() {
        setRequestMatcher(AskedFor::isPage);
    }

    /** A cookie is what somebody sends us: one that holds no address is none. */
    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getRequest(request, response);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
