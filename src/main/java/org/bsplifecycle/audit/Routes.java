package org.bsplifecycle.audit;

import static org.bsplifecycle.audit.Route.asked;
import static org.bsplifecycle.audit.Route.done;
import static org.bsplifecycle.audit.Route.seen;

import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of people who are logged in, and what is said of them; the first that fits counts. A page that nobody
 * thought of here is written down all the same.
 */
final class Routes {

    private static final List<Route> OURS = List.of(
            seen("/staff", Deed.SAW_PORTFOLIO),
            seen("/staff/audit", Deed.SAW_AUDIT_LOG),
            seen("/staff/audit.csv", Deed.EXPORTED),
            seen("/staff/bsps/{reference}/**", Deed.SAW_PROJECT),
            seen("/staff/correspondence", Deed.SAW_CORRESPONDENCE),
            seen("/staff/correspondence/templates/**", Deed.PREVIEWED_MAIL),
            seen("/staff/correspondence/{id}/**", Deed.SAW_MAIL, Thing.MAIL),
            seen("/staff/forecast/**", Deed.SAW_MAILS_TO_COME),
            seen("/staff/prompts/{id}/**", Deed.SAW_QUESTION, Thing.QUESTION),
            asked("/staff/personal-data/held", Deed.SAW_PERSONAL_DATA),
            asked("/staff/personal-data/erasure", Deed.SAW_PERSONAL_DATA),
            asked("/staff/personal-data/held.html", Deed.EXPORTED),
            asked("/staff/personal-data/held.json", Deed.EXPORTED),
            done("/staff/personal-data/erased", Deed.ERASED),
            seen("/staff/personal-data/**", Deed.SAW_PERSONAL_DATA_SEARCH),
            seen("/staff/retention/**", Deed.SAW_RETENTION),
            seen("/staff/application-windows/**", Deed.SAW_WINDOWS),
            seen("/staff/**", Deed.SAW_PAGE),
            seen("/api/correspondence/{id}", Deed.SAW_MAIL, Thing.MAIL),
            seen("/api/**", Deed.EXPORTED),
            done("/password", Deed.CHANGED_PASSWORD),
            done("/staff/bsps/{reference}/remove-text", Deed.REDACTED),
            done("/staff/bsps/{reference}/remove-text/find", Deed.PREVIEWED_REDACTION),
            done("/staff/bsps/{reference}/change", Deed.ASKED_FOR_CHANGE),
            done("/staff/bsps/{reference}/appointments/**", Deed.CHANGED_APPOINTMENT),
            done("/staff/correspondence/{id}/**", Deed.DECIDED_ABOUT_MAIL, Thing.MAIL),
            done("/staff/forecast/{id}/**", Deed.DECIDED_ABOUT_MAIL, Thing.MAIL),
            done("/staff/prompts/{id}/**", Deed.ANSWERED_FOR_PARTNERSHIP, Thing.QUESTION),
            done("/staff/**", Deed.CHANGED),
            done("/api/**", Deed.CHANGED));

    static final List<Route> ALL =
            Stream.concat(OURS.stream(), EngineRoutes.ALL.stream()).toList();

    private Routes() {}
}
