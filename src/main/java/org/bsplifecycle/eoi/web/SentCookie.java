package org.bsplifecycle.eoi.web;

import jakarta.servlet.http.HttpServletResponse;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.eoi.WritingEoi;
import org.bsplifecycle.publicforms.LinkOver;
import org.bsplifecycle.settings.Website;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** How a browser shows that an expression of interest was sent from it: it keeps the draft's token until it is closed. */
@Component
class SentCookie {

    static final String NAME = "BSP-SENT";

    private final WritingEoi writing;
    private final Website website;

    SentCookie(WritingEoi writing, Website website) {
        this.writing = writing;
        this.website = website;
    }

    void give(String token, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, token)
                .path(Addresses.START + "/received")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(website.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Whether the draft of that token was sent as this one. */
    boolean proves(String token, BspReference reference) {
        try {
            return token != null && reference.equals(writing.open(token).sentAs());
        } catch (LinkOver unknown) {
            return false;
        }
    }
}
