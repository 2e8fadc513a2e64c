package org.bsplifecycle.models;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What leads where, and whether its labels tell the truth. */
final class FlowRules {

    private static final Pattern DURATION = Pattern.compile("P(\\d+)(BD|D)");

    static final List<Rule> ALL = List.of(
            new Rule("M6 splits ask a question, and each answer is a labelled flow", FlowRules::questions),
            new Rule("M6 joins, parallel and event-based gateways have no name", FlowRules::silent),
            new Rule("M6 a gateway splits or joins, and nothing else does", FlowRules::explicit),
            new Rule("M6 conditions ask the variable of their gateway, one flow is the default", FlowRules::conditions),
            new Rule("M6 yes is the plain flag, no is the default", FlowRules::yesAndNo),
            new Rule("one blank start, and events are named", FlowRules::startsAndEnds),
            new Rule("a timer's label says its time in words", FlowRules::timers));

    private FlowRules() {}

    private static Stream<Gateway> splits(Model model) {
        return model.all(Gateway.class).stream().filter(FlowRules::decides);
    }

    private static boolean decides(Gateway gateway) {
        return gateway instanceof ExclusiveGateway && gateway.getOutgoing().size() > 1;
    }

    private static Stream<String> questions(Model model) {
        return splits(model)
                .flatMap(split -> Stream.concat(
                        split.getName() == null || !split.getName().endsWith("?")
                                ? Stream.of(split.getId() + " does not ask")
                                : Stream.of(),
                        split.getOutgoing().stream()
                                .filter(flow -> flow.getName() == null)
                                .map(flow -> flow.getId() + " has no label")));
    }

    private static Stream<String> silent(Model model) {
        return model.all(Gateway.class).stream()
                .filter(gateway -> !decides(gateway) && gateway.getName() != null)
                .map(gateway -> "%s is called \"%s\"".formatted(gateway.getId(), gateway.getName()));
    }

    private static Stream<String> explicit(Model model) {
        return model.all(FlowNode.class).stream().flatMap(node -> {
            Collection<SequenceFlow> in = flows(model, flow -> flow.getTarget().equals(node));
            Collection<SequenceFlow> out = flows(model, flow -> flow.getSource().equals(node));
            boolean either = in.size() > 1 ^ out.size() > 1;
            return Stream.of(
                            (node instanceof Gateway) == either ? null : "has to be a gateway that splits or joins",
                            in.size() == node.getIncoming().size()
                                            && out.size() == node.getOutgoing().size()
                                    ? null
                                    : "does not list its flows")
                    .filter(Objects::nonNull)
                    .map(fault -> node.getId() + " " + fault);
        });
    }

    private static Collection<SequenceFlow> flows(Model model, Predicate<SequenceFlow> which) {
        return model.all(SequenceFlow.class).stream().filter(which).toList();
    }

    private static Stream<String> conditions(Model model) {
        return splits(model).flatMap(split -> {
            SequenceFlow otherwise = ((ExclusiveGateway) split).getDefault();
            if (otherwise == null) {
                return Stream.of(split.getId() + " has no default");
            }
            return split.getOutgoing().stream()
                    .filter(flow -> flow.equals(otherwise)
                            ? flow.getConditionExpression() != null
                            : !asks(flow, Model.stem(split)))
                    .map(flow -> flow.getId() + " does not ask " + Model.stem(split));
        });
    }

    private static boolean asks(SequenceFlow flow, String variable) {
        return flow.getConditionExpression() != null
                && Expressions.names(flow.getConditionExpression().getTextContent())
                        .equals(Set.of(variable));
    }

    private static Stream<String> yesAndNo(Model model) {
        return splits(model)
                .flatMap(split -> split.getOutgoing().stream())
                .filter(flow -> "Yes".equals(flow.getName()) && !plainFlag(flow)
                        || "No".equals(flow.getName()) && flow.getConditionExpression() != null)
                .map(flow -> "%s says %s and is something else".formatted(flow.getId(), flow.getName()));
    }

    private static boolean plainFlag(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && flow.getConditionExpression()
                        .getTextContent()
                        .equals("${%s}".formatted(Model.stem(flow.getSource())));
    }

    private static Stream<String> startsAndEnds(Model model) {
        long blank = model.all(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .filter(start -> start.getEventDefinitions().isEmpty())
                .count();
        Stream<String> starts = blank == 1 ? Stream.of() : Stream.of(blank + " blank starts");
        Stream<String> names = model.all(FlowNode.class).stream()
                .filter(node -> node instanceof Event || node instanceof Activity)
                .filter(node -> node.getName() == null || node.getName().isBlank())
                .map(node -> node.getId() + " has no name");
        Stream<String> same = model.all(EndEvent.class).stream()
                .filter(end -> model.all(EndEvent.class).stream()
                        .anyMatch(other -> other != end
                                && end.getName() != null
                                && end.getName().equals(other.getName())))
                .map(end -> "two ends are called " + end.getName());
        return Stream.of(starts, names, same).flatMap(faults -> faults);
    }

    private static Stream<String> timers(Model model) {
        return model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDuration() != null)
                .filter(timer -> !inWords(timer.getTimeDuration().getTextContent())
                        .equals(((Event) timer.getParentElement()).getName()))
                .map(timer -> "%s does not say \"%s\""
                        .formatted(
                                ((Event) timer.getParentElement()).getId(),
                                inWords(timer.getTimeDuration().getTextContent())));
    }

    private static String inWords(String duration) {
        Matcher length = DURATION.matcher(duration);
        return length.matches()
                ? "After %s %s".formatted(length.group(1), length.group(2).equals("BD") ? "working days" : "days")
                : "a number of days";
    }
}
