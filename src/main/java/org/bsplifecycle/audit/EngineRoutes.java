package org.bsplifecycle.audit;

import static org.bsplifecycle.audit.Route.asked;
import static org.bsplifecycle.audit.Route.done;
import static org.bsplifecycle.audit.Route.seen;

import java.util.List;

/**
 * What Tasklist and Cockpit ask of the engine: every address that hands out an answer, a value, a comment, an attachment,
 * an error's text or history, and every change. What only draws their lists of tasks and processes is left out.
 */
final class EngineRoutes {

    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

    /** With what stands behind them: one of them, and its bytes. */
    private static final String VALUES = "/{values:variables|localVariables}/**";

    static final List<Route> ALL = List.of(
            seen(ENGINE + "/task/{id}/form-variables", Deed.OPENED_TASK, Thing.TASK),
            seen(ENGINE + "/task/{id}/rendered-form", Deed.OPENED_TASK, Thing.TASK),
            seen(ENGINE + "/task/{id}" + VALUES, Deed.SAW_VARIABLES, Thing.TASK),
            seen(ENGINE + "/task/{id}/{said:comment|attachment}/**", Deed.SAW_COMMENTS, Thing.TASK),
            seen(ENGINE + "/process-instance/{id}", Deed.SAW_PROCESS, Thing.PROCESS),
            seen(ENGINE + "/process-instance/{id}" + VALUES, Deed.SAW_VARIABLES, Thing.PROCESS),
            seen(ENGINE + "/process-instance/{id}/comment", Deed.SAW_COMMENTS, Thing.PROCESS),
            seen(ENGINE + "/execution/{id}" + VALUES, Deed.SAW_VARIABLES, Thing.EXECUTION),
            seen(ENGINE + "/variable-instance/**", Deed.SAW_VARIABLES),
            asked(ENGINE + "/variable-instance", Deed.SAW_VARIABLES),
            seen(ENGINE + "/job/{id}/stacktrace", Deed.SAW_FAILURE),
            seen(ENGINE + "/external-task/{id}/errorDetails", Deed.SAW_FAILURE),
            seen(ENGINE + "/history/{kept:variable-instance|detail|decision-instance}/**", Deed.SAW_VARIABLES),
            asked(ENGINE + "/history/{kept:variable-instance|detail}", Deed.SAW_VARIABLES),
            seen(ENGINE + "/history/process-instance/{id}", Deed.SAW_PROCESS, Thing.PROCESS),
            seen(ENGINE + "/history/**", Deed.SAW_HISTORY),
            asked(ENGINE + "/history/{kept:task|process-instance|activity-instance}", Deed.SAW_HISTORY),
            seen(ENGINE + "/optimize/**", Deed.SAW_HISTORY),
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
            done("/camunda/api/**", Deed.CHANGED));

    private EngineRoutes() {}
}
