package org.bsplifecycle.access;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why somebody who came from the provider, or was to be led there, is not let in; in their words. */
enum NoEntry {
    NO_GROUP(
            HttpStatus.FORBIDDEN,
            "You have no access here",
            "Your log-in worked, but you are in none of the groups that use this service. If you need it for your work,"
                    + " ask the programme to have you put into one, then log in again."),
    NAME_TAKEN(
            HttpStatus.FORBIDDEN,
            "You have no access here yet",
            "Your log-in worked, but another account has your user name here. The programme’s administrator has to look"
                    + " at this first."),
    ACCESS_DENIED(
            HttpStatus.FORBIDDEN,
            "You are not logged in",
            "The log-in was broken off, or not allowed, where your account is. Try again, or ask those who look after it."),
    AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "We cannot reach the log-in",
            "Where you log in does not answer at the moment. Wait a few minutes and try again."),
    FAILED(
            HttpStatus.BAD_GATEWAY,
            "The log-in did not work",
            "It is not your fault. Try again; if it happens again, write to us.");

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    NoEntry(HttpStatus status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    static NoEntry of(AuthenticationException why) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code(why)))
                .findFirst()
                .orElse(FAILED);
    }

    static String code(AuthenticationException why) {
        return why instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : why.getClass().getSimpleName();
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }
}
