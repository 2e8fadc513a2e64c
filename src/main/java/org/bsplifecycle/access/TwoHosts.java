package org.bsplifecycle.access;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.bsplifecycle.settings.CannotStart;
import org.springframework.beans.factory.annotation.Value;
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

    private final String publicUrl;
    private final String publicHost;
    private final String staffHost;

    TwoHosts(@Value("${bsp.base-url}") String baseUrl, @Value("${bsp.staff-url}") String staffUrl) {
        this.publicUrl = baseUrl.replaceFirst("/+$", "");
        this.publicHost = host("bsp.base-url", baseUrl);
        this.staffHost = host("bsp.staff-url", staffUrl);
    }

    private static String host(String setting, String url) {
        try {
            String host = URI.create(url).getHost();
            if (host != null) {
                return host;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw new CannotStart(
                setting + " is no address of a website.", "Write it whole, for example https://support.example.org.");
    }

    Filter filter() {
        return new Doorkeeper();
    }

    private final class Doorkeeper extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return staffHost.equalsIgnoreCase(publicHost);
        }

        /** The name is the request's own: what a proxy says about it counts only where the server is told to listen. */
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String host = request.getServerName();
            boolean forThePublic = Paths.FOR_THE_PUBLIC.matches(request);
            boolean shared = Paths.SHARED.matches(request);
            if (host.equalsIgnoreCase(publicHost) && (forThePublic || shared)
                    || host.equalsIgnoreCase(staffHost) && !forThePublic
                    || request.getServletPath().equals("/actuator/health")) {
                chain.doFilter(request, response);
            } else if (host.equalsIgnoreCase(staffHost) && HttpMethod.GET.matches(request.getMethod())) {
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
            return publicUrl + request.getRequestURI() + (query == null ? "" : "?" + query);
        }
    }
}
