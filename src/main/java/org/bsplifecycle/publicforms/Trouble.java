package org.bsplifecycle.publicforms;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** What a person reads when a page cannot be shown: what was wrong and what to do, never how it looks inside. */
enum Trouble {
    UNREADABLE(
            400,
            "We could not read that",
            "Something in the address or in what was sent is not as we expect it. Go back and try again."),
    SIGN_IN(401, "Please log in", "This page is for people who work on the programme."),
    NOT_ALLOWED(
            403,
            "You may not open this page",
            "It is not for the groups that you are in. If you need it for your work, ask the programme’s administrator."),
    OPEN_FOR_LONG(
            403,
            "This page was open for too long",
            "What you sent has not arrived. Go back, load the page again and send it once more."),
    NOT_FOUND(
            404,
            "We cannot find that page",
            "If you typed the address, check that it is right. If you pasted it, check that you copied all of it."),
    NOT_HERE(405, "That cannot be done here", "Go back to the page before and use its buttons and links."),
    NOT_IN_THAT_FORM(
            406,
            "We do not have it in that form",
            "The address is right, but it does not answer in the format that was asked for."),
    LOST_RACE(
            409,
            "Somebody did this before you",
            "Go back, load the page again and see how it stands now. Nothing of yours was changed."),
    OVER(
            410,
            "This link does not work, or no longer",
            "Check that you have the whole link from our email: some programs cut a long one in two. If you have, it was"
                    + " for an answer that we have or no longer need, and you need do nothing more."),
    TOO_MUCH(
            413,
            "That was too much at once",
            "We can take up to 2 megabytes. Go back, shorten what you wrote and send it again."),
    NOT_OF_THAT_KIND(415, "We cannot read that format", "What was sent is of a kind that this address does not take."),
    TOO_OFTEN(
            429, "Please wait a little", "We had many tries from you in a short time. Wait ten minutes and try again."),
    OUR_FAULT(
            500,
            "Something went wrong on our side",
            "It is not your fault. Go back and try again; if it happens again, write to us and say what you were doing."),
    AWAY(
            503,
            "We are away for a moment",
            "Nothing that you sent before is lost. Try again in a minute: go back and send your answers once more.");

    private final int status;
    private final String title;
    private final String sentence;

    Trouble(int status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    /** What we say to this status; one that we have no words for is like 400 or like 500. */
    static Trouble of(int status) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.status == status)
                .findFirst()
                .orElse(HttpStatus.valueOf(status).is4xxClientError() ? UNREADABLE : OUR_FAULT);
    }

    /** Something about what was asked, while all is well with us. */
    boolean isTheirs() {
        return status < 500;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }
}
