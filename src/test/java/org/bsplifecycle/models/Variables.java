package org.bsplifecycle.models;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** The process variables that a diagram names. */
final class Variables {

    private static final Set<String> WITH_EXPRESSIONS = Set.of("conditionExpression", "timeDate", "timeDuration");

    private Variables() {}

    static Stream<String> of(Model model) {
        return model.elements().flatMap(Variables::in).distinct();
    }

    private static Stream<String> in(DomElement element) {
        String kind = element.getLocalName();
        if (WITH_EXPRESSIONS.contains(kind)) {
            return Expressions.names(element.getTextContent()).stream();
        }
        return switch (kind) {
            case "in", "out" ->
                Stream.concat(
                        Stream.of(element.getAttribute("source"), element.getAttribute("target"))
                                .filter(Objects::nonNull),
                        inExpression(element.getAttribute("sourceExpression")));
            case "inputParameter", "outputParameter" -> Stream.of(element.getAttribute("name"));
            case "userTask" ->
                Stream.concat(
                        inExpression(element.getAttribute(Model.CAMUNDA, "assignee")),
                        Stream.concat(
                                inExpression(element.getAttribute(Model.CAMUNDA, "candidateGroups")),
                                inExpression(element.getAttribute(Model.CAMUNDA, "formRef"))));
            case "businessRuleTask" ->
                Stream.of(element.getAttribute(Model.CAMUNDA, "resultVariable")).filter(Objects::nonNull);
            default -> Stream.of();
        };
    }

    private static Stream<String> inExpression(String text) {
        return text == null ? Stream.of() : Expressions.names(text).stream();
    }
}
