package org.bsplifecycle.access;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One way to ask for something over the network, and how to see that it was given.
 *
 * @param harmless whether also those may ask who will get it
 */
record Probe(
        String request,
        Function<Visit, HttpResponse<String>> ask,
        BiPredicate<Visit, HttpResponse<String>> gives,
        boolean harmless) {

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 409, 410, 415);

    static Probe get(String address, String content) {
        return new Probe(
                "GET " + address, visit -> visit.visitor().getJson(visit.resolved(address)), shows(content), true);
    }

    static Probe page(String address, String content) {
        return new Probe("GET " + address, visit -> visit.visitor().get(visit.resolved(address)), shows(content), true);
    }

    /** A number above nought. */
    static Probe count(String address) {
        return new Probe(
                "GET " + address, visit -> visit.visitor().getJson(visit.resolved(address)), Probe::counts, true);
    }

    private static boolean counts(Visit visit, HttpResponse<String> answer) {
        return answer.body().matches("(?s).*\"(count|bsps)\": ?[1-9].*");
    }

    static Probe countPosted(String address, String json) {
        return sent("POST", address, json, Probe::counts, true);
    }

    static Probe post(String address, String json, String content) {
        return sent("POST", address, json, shows(content), true);
    }

    /** What the engine does. */
    static Probe does(String method, String address, String json) {
        return sent(method, address, json, (visit, answer) -> answer.statusCode() / 100 == 2, true);
    }

    /** What the engine would do, were it not nonsense: whoever may hears that it is. */
    static Probe tries(String method, String address, String json) {
        return sent(method, address, json, Probe::getsThrough, true);
    }

    /** What would spoil the story, so that only those try who are refused. */
    static Probe spoils(String method, String address, String json) {
        return sent(method, address, json, Probe::getsThrough, false);
    }

    static Probe form(String address, Map<String, String> fields) {
        return new Probe(
                "POST " + address, visit -> visit.submit(visit.resolved(address), fields), Probe::getsThrough, true);
    }

    static Probe sent(
            String method,
            String address,
            String json,
            BiPredicate<Visit, HttpResponse<String>> gives,
            boolean harmless) {
        return new Probe(
                method + " " + address,
                visit -> visit.visitor().sendToWebapp(method, visit.resolved(address), visit.resolved(json)),
                gives,
                harmless);
    }

    /** A refusal says so, and does not fail. An empty list is one, too. */
    static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() == 200 || REFUSALS.contains(answer.statusCode()) || sendsToLogIn(answer);
    }

    private static BiPredicate<Visit, HttpResponse<String>> shows(String content) {
        return (visit, answer) -> answer.body().contains(visit.resolved(content));
    }

    private static boolean getsThrough(Visit visit, HttpResponse<String> answer) {
        return !Set.of(401, 403, 404, 405, 410).contains(answer.statusCode())
                && answer.statusCode() < 500
                && !sendsToLogIn(answer);
    }

    private static boolean sendsToLogIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith(Paths.LOGIN);
    }
}
