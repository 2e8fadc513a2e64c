package org.bsplifecycle.settings;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people find us: the pages for everybody at {@code bsp.base-url}, those behind the log-in at {@code bsp.staff-url},
 * on one host or on two. The only source of addresses of ours: what a visitor calls us is not asked.
 */
@Component
public class Website {

    private final URI forAll;
    private final URI forStaff;

    public Website(@Value("${bsp.base-url}") String baseUrl, @Value("${bsp.staff-url}") String staffUrl) {
        this.forAll = address("bsp.base-url", baseUrl);
        this.forStaff = address("bsp.staff-url", staffUrl);
    }

    private static URI address(String setting, String url) {
        try {
            URI address = URI.create(url.replaceFirst("/+$", ""));
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // Said below.
        }
        throw new CannotStart(
                setting + " is no address of a website.", "Write it whole, for example https://support.example.org.");
    }

    /** The address of a page that is everybody's. */
    public String page(String path) {
        return forAll + path;
    }

    /** The address of a page behind the log-in. */
    public String staffPage(String path) {
        return forStaff + path;
    }

    public String host() {
        return forAll.getHost();
    }

    public String staffHost() {
        return forStaff.getHost();
    }

    /** Whether everybody's pages are read through TLS. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(forAll.getScheme());
    }
}
