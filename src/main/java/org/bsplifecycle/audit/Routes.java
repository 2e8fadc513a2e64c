package org.bsplifecycle.audit;

import static org.bsplifecycle.audit.Route.asked;
import static org.bsplifecycle.audit.Route.done;
import static org.bsplifecycle.audit.Route.seen;

import java.util.List;

/**
 * The addresses of people who are logged in, and what is said of them; the first that fits counts. A page that nobody
 * thought of here is written down all the same. What Tasklist and Cockpit ask of the engine to draw their lists is not.
 */
final class Routes {

    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

    static final List<Route> ALL = List.of(
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
            asked("/staff/personal-data/held.json", Deed.EXPORTED),
            done("/staff/personal-data/erased", Deed.ERASED),
            seen("/staff/**", Deed.SAW_PAGE),
            seen("/api/correspondence/{id}", Deed.SAW_MAIL, Thing.MAIL),
            seen("/api/**", Deed.EXPORTED),
            seen(ENGINE + "/task/{id}/form-variables", Deed.OPENED_TASK, Thing.TASK),
            seen(ENGINE + "/task/{id}/rendered-form", Deed.OPENED_TASK, Thing.TASK),
            seen(ENGINE + "/task/{id}/variables/**", Deed.SAW_VARIABLES, Thing.TASK),
            seen(ENGINE + "/process-instance/{id}", Deed.SAW_PROCESS, Thing.PROCESS),
            seen(ENGINE + "/process-instance/{id}/variables/**", Deed.SAW_VARIABLES, Thing.PROCESS),
            seen(ENGINE + "/history/process-instance/{id}", Deed.SAW_PROCESS, Thing.PROCESS),
            seen(ENGINE + "/variable-instance/**", Deed.SAW_VARIABLES),
            seen(ENGINE + "/history/variable-instance/**", Deed.SAW_VARIABLES),
            seen(ENGINE + "/history/detail/**", Deed.SAW_VARIABLES),
            asked(ENGINE + "/variable-instance", Deed.SAW_VARIABLES),
            asked(ENGINE + "/history/variable-instance", Deed.SAW_VARIABLES),
            asked(ENGINE + "/history/detail", Deed.SAW_VARIABLES),
            done(ENGINE + "/task/{id}/submit-form", Deed.COMPLETED_TASK, Thing.TASK),
            done(ENGINE + "/task/{id}/claim", Deed.TOOK_TASK, Thing.TASK),
            done(ENGINE + "/task/{id}/unclaim", Deed.GAVE_TASK, Thing.TASK),
            done(ENGINE + "/task/{id}/assignee", Deed.GAVE_TASK, Thing.TASK),
            done(ENGINE + "/task/{id}/comment/create", Deed.COMMENTED, Thing.TASK),
            done(ENGINE + "/task/{id}/**", Deed.CHANGED_TASK, Thing.TASK),
            done(ENGINE + "/process-definition/**", Deed.ASKED_FOR_CHANGE),
            done(ENGINE + "/process-instance/{id}/**", Deed.CHANGED, Thing.PROCESS),
            done(ENGINE + "/user/{id}/credentials", Deed.CHANGED_PASSWORD),
            done(ENGINE + "/user/{id}/**", Deed.CHANGED_ACCOUNT),
            done(ENGINE + "/group/{group}/members/{id}", Deed.CHANGED_ACCOUNT),
            done(ENGINE + "/group/{id}/**", Deed.CHANGED_ACCOUNT),
            done(ENGINE + "/authorization/**", Deed.CHANGED_ACCOUNT),
            done("/camunda/api/**", Deed.CHANGED),
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

    private Routes() {}
}
