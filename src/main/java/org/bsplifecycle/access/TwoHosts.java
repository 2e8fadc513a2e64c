package org.bsplifecycle.access;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bsplifecycle.settings.Website;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps staff and public apart where the settings give them two host names: what belongs to the one does not exist under
 * the name of the other, and under any third name nothing does but the health. A page that a hostile text on a public
 * page would like to reach is then another site to the browser.
 */
@Component
class TwoHosts {

    private final Website website;

    TwoHosts(Website website) {
        this.website = website;
    }

    Filter filter() {
        return new Doorkeeper();
    }

    private final class Doorkeeper extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return website.staffHost().equalsIgnoreCase(website.host());
        }

        /** The name is the request's own: what a proxy says about it counts only where the server is told to listen. */
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String host = request.getServerName();
            boolean forThePublic = Paths.FOR_THE_PUBLIC.matches(request);
            boolean shared = Paths.SHARED.matches(request);
            if (host.equalsIgnoreCase(website.host()) && (forThePublic || shared)
                    || host.equalsIgnoreCase(website.staffHost()) && !forThePublic
                    || request.getServletPath().equals("/actuator/health")) {
                chain.doFilter(request, response);
            } else if (host.equalsIgnoreCase(website.staffHost()) && HttpMethod.GET.matches(request.getMethod())) {
                response.sendRedirect(elsewhere(request));
            } else {
                response.sendError(NOT_FOUND.value());
            }
        }

        private String elsewhere(HttpServletRequest request) {
            if (request.getRequestURI().equals("/")) {
                return Paths.STAFF_START;
            }
            String query = request.getQueryString();
            return website.page(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }
}
