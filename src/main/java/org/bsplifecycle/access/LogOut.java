package org.bsplifecycle.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bsplifecycle.settings.Website;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/**
 * After the end of our session: the log-in page, by way of the provider's own log-out where there is one (OpenID Connect
 * RP-Initiated Logout). A page of ours leads there and no redirect, because browsers would hold a redirect to be the
 * form's target, and our forms lead nowhere else.
 */
@Component
class LogOut extends OidcClientInitiatedLogoutSuccessHandler {

    /** The request's attribute that holds the provider's address. */
    static final String ONWARD = "org.bsplifecycle.access.LogOut";

    LogOut(Provider provider, Website website) {
        super(id -> quietly(provider, id));
        setPostLogoutRedirectUri(website.staffPage(Paths.LOGIN + "?out"));
        setDefaultTargetUrl(Paths.LOGIN + "?out");
        setRedirectStrategy((request, response, address) -> leave(request, response, address));
    }

    /** Our session has ended, whether the provider answers or not. */
    private static ClientRegistration quietly(Provider provider, String id) {
        try {
            return provider.findByRegistrationId(id);
        } catch (RuntimeException away) {
            return null;
        }
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (address.startsWith("/")) {
            response.sendRedirect(address);
            return;
        }
        request.setAttribute(ONWARD, address);
        try {
            request.getRequestDispatcher(Paths.LOGGED_OUT).forward(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }
}
