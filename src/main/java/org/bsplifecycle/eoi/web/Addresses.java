package org.bsplifecycle.eoi.web;

import org.bsplifecycle.bsp.BspReference;

/** Where the pages of one expression of interest are; the address stays, the section is a parameter. */
public record Addresses(String token) {

    static final String START = "/expression-of-interest";

    public String start() {
        return token == null ? START : of("start");
    }

    public String of(String section) {
        return START + "?section=" + section + (token == null ? "" : "&draft=" + token);
    }

    public String check() {
        return of("check");
    }

    /** A section that leads back to the answers, with its id to come at the end. */
    public String change() {
        return START + "?draft=" + token + "&then=check&section=";
    }

    static String received(BspReference reference) {
        return START + "/received/" + reference;
    }
}
