package org.bsplifecycle.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.bsplifecycle.engine.password.PasswordRules;

/** What an error of the engine's web API means to a person. */
record EngineComplaint(int status, String sentence) {

    static final EngineComplaint OURS =
            new EngineComplaint(500, "Something went wrong on our side. Reload the page and try again.");

    private static final EngineComplaint OVERTAKEN = new EngineComplaint(
            409, "Somebody else did this at the same moment. Reload the page to see how it stands.");

    /** What is no JSON of its own kind, the engine's web API answers with the words of its parser. */
    static final EngineComplaint UNREADABLE =
            new EngineComplaint(400, "Something in what was sent cannot be read. Reload the page and try again.");

    private static final int OPTIMISTIC_LOCKING = 1;

    /**
     * @param error as the engine wrote it: type, message and code
     * @param reading whether something was only to be looked at
     * @return empty when the engine's own words will do
     */
    static Optional<EngineComplaint> of(JsonNode error, boolean reading) {
        String message = error.path("message").asText();
        return Optional.ofNullable(
                switch (error.path("code").asInt()) {
                    case Refused.CODE -> new EngineComplaint(400, ownSentence(message));
                    case LostRace.CODE -> new EngineComplaint(409, ownSentence(message));
                    case OPTIMISTIC_LOCKING, LostRace.DEADLOCK -> OVERTAKEN;
                    default -> ofType(error, message, reading);
                });
    }

    private static EngineComplaint ofType(JsonNode error, String message, boolean reading) {
        if (message.contains("Cannot find task with id") || message.matches("(?s).*\\btask\"? is null.*")) {
            return new EngineComplaint(reading ? 404 : 409, "This task is no longer open. Go back to your list.");
        }
        if (message.contains("Password does not match policy")) {
            return new EngineComplaint(400, PasswordRules.ADVICE);
        }
        if (message.contains("is not a valid resource identifier")) {
            return new EngineComplaint(400, "An id has letters, digits and the characters . _ - @ only.");
        }
        if (message.contains("Unable to resolve expression")) {
            return new EngineComplaint(400, QueryExpressions.SENTENCE);
        }
        if (message.contains("cannot be used to query") || message.contains("cannot be used in '")) {
            return new EngineComplaint(400, "Such a value cannot be looked for.");
        }
        if (message.contains("Cannot convert value") || message.contains("Cannot create file")) {
            return UNREADABLE;
        }
        if (message.contains("serialization format is prohibited")) {
            return new EngineComplaint(400, "No variable holds a Java object.");
        }
        if (message.contains("Unrecognized authorization type")) {
            return new EngineComplaint(400, "There is no such kind of right.");
        }
        return switch (error.path("type").asText()) {
            case "TaskAlreadyClaimedException" ->
                new EngineComplaint(409, "Somebody else has taken this task. Reload the page to see who.");
            // What the database says to whoever waited for somebody who waited for them.
            case "CannotAcquireLockException",
                    "PessimisticLockingFailureException",
                    "OptimisticLockingFailureException" -> OVERTAKEN;
            case "AuthorizationException" ->
                error.path("missingAuthorizations").isEmpty()
                        ? new EngineComplaint(403, message)
                        : new EngineComplaint(403, "You may not do this, or not any more.");
            case "NullValueException" -> new EngineComplaint(404, "That is not there, or not any more.");
            // Its web API looks at nothing before it uses it.
            case "NullPointerException" ->
                message.contains("org.camunda.bpm.engine.rest.")
                        ? new EngineComplaint(400, "Something is missing in what was sent.")
                        : null;
            default -> null;
        };
    }

    /** Without what the engine puts in front: "Cannot submit task form 4711: ". */
    private static String ownSentence(String message) {
        return message.replaceFirst("^Cannot (submit task form|complete task|resolve task) [^:]*: ", "");
    }
}
