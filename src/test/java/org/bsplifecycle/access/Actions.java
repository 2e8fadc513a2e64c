package org.bsplifecycle.access;

import java.net.http.HttpResponse;
import java.util.Map;

/** What is done with more than one request, and can be done again. */
final class Actions {

    private static final String FOLLOW_UP = "\"followUp\":\"2160-01-01T09:00:00.000+0000\"";

    private Actions() {}

    /** Takes a task for oneself. Who has it already takes it again. */
    static Probe takes(String claim) {
        return Probe.does("POST", claim, "{\"userId\": \"<me>\"}");
    }

    /** Sets the follow-up date, which is all that people set of a task beside its form. */
    static Probe postpones(String task) {
        return new Probe(
                "PUT " + task,
                visit -> {
                    String known = visit.visitor().getJson(visit.resolved(task)).body();
                    String postponed = known.replaceAll("\"camundaFormRef\":(null|\\{[^}]*}),?", "")
                            .replaceFirst("\"followUp\":(null|\"[^\"]*\")", FOLLOW_UP);
                    return visit.visitor().sendToWebapp("PUT", visit.resolved(task), postponed);
                },
                (visit, answer) -> answer.statusCode() == 204,
                true);
    }

    /** Who may is taken to the first task of the change; nobody else begins one. */
    static Probe startsChange(String page) {
        return new Probe(
                "POST " + page,
                visit -> {
                    HttpResponse<String> answer =
                            visit.submit(visit.resolved(page), Map.of("change", kind(visit.asker())));
                    visit.story().takeBackChanges();
                    return answer;
                },
                (visit, answer) ->
                        answer.headers().firstValue("Location").orElse("").contains(Paths.TASKLIST),
                true);
    }

    /** Each begins another one: what is under way is not begun again. */
    private static String kind(Asker asker) {
        return switch (asker) {
            case HEADS_OF_DELIVERY -> "WITHDRAW";
            case PARTNERSHIP_MANAGERS -> "CLOSE_EARLY";
            case PROGRAMME_ADMINS -> "PARTNER";
            default -> "CONTACT";
        };
    }

    /** Nonsense instead of a model. */
    static Probe uploads(String address) {
        return new Probe(
                "POST " + address,
                visit -> {
                    visit.visitor().get("/camunda/app/tasklist/default/");
                    return visit.visitor().uploadToWebapp(address);
                },
                (visit, answer) -> answer.body().contains("ENGINE-") || answer.statusCode() == 200,
                true);
    }
}
