package org.bsplifecycle.models;

import static org.bsplifecycle.models.Model.camunda;
import static org.bsplifecycle.models.Model.stem;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bsplifecycle.engine.Groups;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What each step of a diagram says about who does it and how. */
final class StepRules {

    private static final int LONGEST_NAME = 40;
    private static final Set<String> FORBIDDEN =
            Set.of("class", "expression", "script", "scriptFormat", "resource", "asyncBefore", "asyncAfter", "async");

    static final List<Rule> ALL = List.of(
            new Rule("M3 steps name what their stem promises", StepRules::promises),
            new Rule("M7 every user task says who, until when and why", StepRules::userTasks),
            new Rule("task names are short", StepRules::names),
            new Rule("M8 and M12 no savepoints, scripts, classes, side effects or comments", StepRules::forbidden),
            new Rule("M10 history is kept for a number of days, and the version has a tag", StepRules::history),
            new Rule("M11 messages are called <owner>.<pastParticiple>", StepRules::messages));

    private StepRules() {}

    private static Stream<String> promises(Model model) {
        return Stream.of(
                        model.all(UserTask.class).stream()
                                .filter(task ->
                                        !(hasItsForm(task) && "deployment".equals(camunda(task, "formRefBinding")))),
                        model.all(ServiceTask.class).stream()
                                .filter(task -> !"${%sDelegate}"
                                        .formatted(stem(task))
                                        .equals(camunda(task, "delegateExpression"))),
                        model.all(SendTask.class).stream()
                                .filter(task -> !"${sendMailDelegate}".equals(camunda(task, "delegateExpression"))),
                        model.all(BusinessRuleTask.class).stream()
                                .filter(task -> !(stem(task).equals(camunda(task, "decisionRef"))
                                        && "deployment".equals(camunda(task, "decisionRefBinding")))))
                .flatMap(tasks -> tasks)
                .map(task -> task.getId() + " is bound to something else");
    }

    /** Its own form, or the one of several that a variable chooses. */
    private static boolean hasItsForm(UserTask task) {
        return Model.forms(task).equals(java.util.List.of(stem(task)))
                ? stem(task).equals(camunda(task, "formRef"))
                : String.valueOf(camunda(task, "formRef")).matches("\\$\\{[a-z]\\w*}");
    }

    private static Stream<String> userTasks(Model model) {
        return model.all(UserTask.class).stream()
                .flatMap(task -> Stream.of(
                                hasDoer(task) ? null : "has nobody of our groups to do it",
                                dueInWorkingDays(task) ? null : "has no due date in working days",
                                sentences(task) < 2 || sentences(task) > 4
                                        ? "is not told in two to four sentences"
                                        : null)
                        .filter(fault -> fault != null)
                        .map(fault -> task.getId() + " " + fault));
    }

    /** A group of ours, or whom the table of reminders or the length of a pause names. */
    private static boolean hasDoer(UserTask task) {
        String groups = camunda(task, "candidateGroups");
        if (groups == null) {
            return camunda(task, "assignee") != null
                    && camunda(task, "assignee").matches("\\$\\{[a-z]\\w*}");
        }
        return camunda(task, "assignee") == null
                && (Set.of("${escalateTo}", "${pauseReviewers}").contains(groups)
                        || Groups.names().keySet().containsAll(Arrays.asList(groups.split(","))));
    }

    private static boolean dueInWorkingDays(UserTask task) {
        return camunda(task, "dueDate") != null && camunda(task, "dueDate").matches("P\\d+BD");
    }

    private static long sentences(UserTask task) {
        return task.getDocumentations().stream()
                .flatMap(text -> Arrays.stream(text.getTextContent().split("(?<=[.?!])\\s+")))
                .filter(sentence -> !sentence.isBlank())
                .count();
    }

    private static Stream<String> names(Model model) {
        return model.all(Activity.class).stream()
                .filter(task -> task.getName() != null && task.getName().length() > LONGEST_NAME)
                .map(task -> "\"%s\" is longer than %d characters".formatted(task.getName(), LONGEST_NAME));
    }

    private static Stream<String> forbidden(Model model) {
        Stream<String> attributes = model.all(BaseElement.class).stream()
                .flatMap(element -> FORBIDDEN.stream()
                        .filter(attribute -> camunda(element, attribute) != null)
                        .map(attribute -> element.getId() + " has camunda:" + attribute));
        Stream<String> elements = model.elements()
                .filter(element -> element.getLocalName().toLowerCase().contains("script")
                        || element.getLocalName().endsWith("Listener")
                                && element.getAttribute("delegateExpression") == null)
                .map(element -> "there is a " + element.getLocalName());
        Stream<String> comments = model.text().contains("<!--") ? Stream.of("there is a comment") : Stream.of();
        return Stream.of(attributes, elements, comments).flatMap(faults -> faults);
    }

    private static Stream<String> history(Model model) {
        String kept = camunda(model.process(), "historyTimeToLive");
        return Stream.of(
                        kept == null || !kept.matches("P\\d+D") ? "history is kept for " + kept : null,
                        camunda(model.process(), "versionTag") == null ? "no version tag" : null,
                        model.process().isExecutable() ? null : "not executable")
                .filter(fault -> fault != null);
    }

    private static Stream<String> messages(Model model) {
        return model.all(Message.class).stream()
                .filter(message -> !message.getName().matches("[a-z]+\\.[a-z]\\w+")
                        || !("message_" + message.getName().replace(".", "")).equalsIgnoreCase(message.getId()))
                .map(message -> "%s is called %s".formatted(message.getId(), message.getName()));
    }
}
