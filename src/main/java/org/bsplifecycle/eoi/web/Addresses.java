package org.bsplifecycle.eoi.web;

import org.bsplifecycle.bsp.BspReference;

/**
 * Where the pages of one expression of interest are; the address stays, the section is a parameter.
 *
 * @param staff whether staff write it: then it is behind their log-in
 */
public record Addresses(boolean staff, String token) {

    static final String START = "/expression-of-interest";
    static final String STAFF = "/staff/expression-of-interest";

    public String base() {
        return staff ? STAFF : START;
    }

    /** Where one comes from. */
    public String start() {
        return staff ? ApplicationWindowsPage.ADDRESS : token == null ? START : of("start");
    }

    /** Where it was left. */
    public String draft() {
        return base() + "?draft=" + token;
    }

    public String of(String section) {
        return base() + "?section=" + section + (token == null ? "" : "&draft=" + token);
    }

    public String check() {
        return of("check");
    }

    /** A section that leads back to the answers, with its id to come at the end. */
    public String change() {
        return base() + "?draft=" + token + "&then=check&section=";
    }

    String received(BspReference reference) {
        return (staff ? "/staff/bsps/" : START + "/received/") + reference;
    }
}
