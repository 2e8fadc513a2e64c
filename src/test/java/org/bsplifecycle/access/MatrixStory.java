package org.bsplifecycle.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two projects in delivery, each with its own delivery partner. Of everything in {@code docs/access.md} the first one has
 * an instance, whose id and content are known here by name.
 */
final class MatrixStory implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    static final String AREA = "Markershire";
    static final String CONTACT = "marker.contact@example.org";

    private static final int WINDOW = 905;

    private final ApplicationContext beans;
    private final ProcessEngine engine;
    private final MatrixProcess process;
    private final Map<String, String> names = new HashMap<>();

    MatrixStory(ApplicationContext beans) {
        this.beans = beans;
        this.engine = beans.getBean(ProcessEngine.class);
        for (Asker asker : Asker.values()) {
            open(asker);
        }
        MatrixProject project = new MatrixProject(beans);
        BspReference first = project.delivering(AREA, user(Asker.PARTNER_OF_IT));
        BspReference second = project.delivering("Elsewhere", user(Asker.ANOTHER_PARTNER));
        names.put("reference", first.value());
        names.put("partnerTask", project.taskOf(first));
        names.put("otherTask", project.taskOf(second));
        names.putAll(project.correspond(first));
        beans.getBean(ApplicationWindows.class)
                .plan(new ApplicationWindow(
                        WINDOW,
                        "Projects of long ago",
                        "EOI",
                        Instant.parse("2001-02-01T09:00:00Z"),
                        Instant.parse("2001-03-02T17:00:00Z"),
                        LocalDate.of(2161, 9, 1)));
        process = new MatrixProcess(engine, first, names.get("partnerTask"));
        names.putAll(process.names());
    }

    static String user(Asker asker) {
        return "matrix" + asker.name().replaceAll("[^A-Z]", "");
    }

    /** What a name stands for, when this person asks. */
    String meaning(String name, Asker asker) {
        return switch (name) {
            case "me" -> user(asker);
            case "partner" -> user(Asker.PARTNER_OF_IT);
            case "ownTask" -> ownTask(asker);
            case "foreignTask" -> names.get(asker == Asker.PARTNER_OF_IT ? "otherTask" : "partnerTask");
            case "anyTask" -> asker == Asker.ANOTHER_PARTNER ? names.get("otherTask") : ownTask(asker);
            case "promptLink", "surveyLink" -> link(names.get(name), asker);
            default -> {
                if (!names.containsKey(name)) {
                    throw new IllegalArgumentException("The story knows nothing called " + name);
                }
                yield names.get(name);
            }
        };
    }

    /** What somebody of the staff finds on the pages, and what the start has made. */
    void lookRound(Visitor staff) {
        String forecast = staff.get("/staff/forecast?bsp=" + names.get("reference"))
                .body()
                .replaceFirst("(?s).*?href=\"(/staff/forecast/[^\"]*)\">A reminder.*", "$1")
                .replace("&amp;", "&");
        names.put("forecast", forecast);
        names.put("forecastKey", forecast.replaceAll(".*/|\\?.*", ""));
        names.put("window", Integer.toString(WINDOW));
        names.put("mine", filter(FiltersAtStart.MINE));
        names.put("myGroups", filter("My groups"));
        names.put(
                "right",
                engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.MANAGERS)
                        .list()
                        .get(0)
                        .getId());
    }

    private String filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }

    /** Ends the changes of the project that were begun. */
    void takeBackChanges() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(names.get("reference"))
                .processDefinitionKey("change")
                .list()
                .forEach(change -> engine.getRuntimeService().deleteProcessInstance(change.getId(), "Tried"));
    }

    /** A task that waits for this person; whoever has none looks at the delivery partner's. */
    private String ownTask(Asker asker) {
        return asker.group()
                .filter(group -> !group.equals(Groups.DELIVERY_PARTNERS))
                .map(process::taskOf)
                .orElse(names.get("partnerTask"));
    }

    /** Everybody but its holder guesses: the last letter is another one. */
    private static String link(String token, Asker asker) {
        String guess = token.endsWith("A") ? "B" : "A";
        return asker == Asker.LINK_HOLDER ? token : token.substring(0, token.length() - 1) + guess;
    }

    private void open(Asker asker) {
        String group = asker == Asker.ANOTHER_PARTNER
                ? Groups.DELIVERY_PARTNERS
                : asker.group().orElse(null);
        if (group != null) {
            beans.getBean(Accounts.class)
                    .create(new Account(user(asker), "Matrix", asker.name(), null, List.of(group)), PASSWORD);
        }
    }

    @Override
    public void close() {
        process.close();
        beans.getBean(JdbcClient.class)
                .sql("delete from bsp.application_window where number = ?")
                .param(WINDOW)
                .update();
        Arrays.stream(Asker.values()).map(MatrixStory::user).forEach(beans.getBean(Accounts.class)::delete);
    }
}
