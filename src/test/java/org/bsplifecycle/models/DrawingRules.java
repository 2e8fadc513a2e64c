package org.bsplifecycle.models;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.DomElement;

/** How a diagram is named and drawn. */
final class DrawingRules {

    private static final int MOST_ACTIVITIES = 12;
    private static final String STEM = "[a-z][A-Za-z0-9]*";

    /** The symbols we draw with, and how their ids begin. Whatever is not here we do not use. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("startEvent", "event_"),
            entry("intermediateCatchEvent", "event_"),
            entry("boundaryEvent", "event_"),
            entry("endEvent", "event_"),
            entry("userTask", "userTask_"),
            entry("serviceTask", "serviceTask_"),
            entry("sendTask", "sendTask_"),
            entry("businessRuleTask", "businessRuleTask_"),
            entry("callActivity", "callActivity_"),
            entry("subProcess", "subProcess_"),
            entry("exclusiveGateway", "gateway_"),
            entry("parallelGateway", "gateway_"),
            entry("eventBasedGateway", "gateway_"),
            entry("sequenceFlow", "flow_"),
            entry("message", "message_"),
            entry("messageEventDefinition", "messageDefinition_"),
            entry("timerEventDefinition", "timerDefinition_"),
            entry("definitions", "definitions_"),
            entry("BPMNDiagram", "diagram_"),
            entry("BPMNPlane", "plane_"));

    static final List<Rule> ALL = List.of(
            new Rule("M1 file, folder and process have one name", DrawingRules::oneName),
            new Rule("M2 every id is its kind and a stem, none is generated", DrawingRules::ids),
            new Rule("M13 at most twelve activities", DrawingRules::size),
            new Rule("M14 everything is drawn, and nothing else", DrawingRules::drawn),
            new Rule("M14 every name has its place in the drawing", DrawingRules::labelled),
            new Rule("M14 flows run straight", DrawingRules::straight));

    private DrawingRules() {}

    private static Stream<String> oneName(Model model) {
        String id = model.process().getId();
        return id.equals(model.folder()) && model.file().endsWith(id + ".bpmn")
                ? Stream.of()
                : Stream.of("process %s stands in %s".formatted(id, model.file()));
    }

    private static Stream<String> ids(Model model) {
        return model.elements()
                .filter(DrawingRules::misnamed)
                .map(element -> "%s %s".formatted(element.getLocalName(), element.getAttribute("id")));
    }

    private static boolean misnamed(DomElement element) {
        String id = element.getAttribute("id");
        String kind = element.getLocalName();
        if (id == null || kind.equals("process")) {
            return PREFIXES.containsKey(kind) && id == null;
        }
        if (kind.equals("BPMNShape") || kind.equals("BPMNEdge")) {
            return !id.equals(element.getAttribute("bpmnElement") + "_di");
        }
        return !PREFIXES.containsKey(kind) || !id.matches(PREFIXES.get(kind) + STEM);
    }

    private static Stream<String> size(Model model) {
        long activities = model.all(Activity.class).stream()
                .filter(activity -> !activity.getElementType().getTypeName().equals("subProcess"))
                .count();
        return activities > MOST_ACTIVITIES ? Stream.of("%d activities".formatted(activities)) : Stream.of();
    }

    private static Stream<String> drawn(Model model) {
        Set<String> drawn = new HashSet<>();
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getAttributeValue("bpmnElement")));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getAttributeValue("bpmnElement")));
        Set<String> there =
                model.all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());
        return Stream.concat(
                there.stream().filter(id -> !drawn.contains(id)).map(id -> id + " is not drawn"),
                drawn.stream().filter(id -> !there.contains(id)).map(id -> id + " is drawn but does not exist"));
    }

    private static Stream<String> labelled(Model model) {
        Set<String> placed = Stream.concat(
                        model.all(BpmnShape.class).stream()
                                .filter(shape -> shape.getBpmnLabel() != null)
                                .map(shape -> shape.getAttributeValue("bpmnElement")),
                        model.all(BpmnEdge.class).stream()
                                .filter(edge -> edge.getBpmnLabel() != null)
                                .map(edge -> edge.getAttributeValue("bpmnElement")))
                .collect(Collectors.toSet());
        return model.all(FlowElement.class).stream()
                .filter(element ->
                        element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow)
                .filter(element -> element.getName() != null && !placed.contains(element.getId()))
                .map(element -> "the label of " + element.getId());
    }

    private static Stream<String> straight(Model model) {
        return model.all(BpmnEdge.class).stream()
                .filter(edge -> slanted(List.copyOf(edge.getWaypoints())))
                .map(edge -> edge.getAttributeValue("bpmnElement") + " is slanted");
    }

    private static boolean slanted(List<Waypoint> points) {
        for (int i = 1; i < points.size(); i++) {
            boolean level = points.get(i - 1).getY().equals(points.get(i).getY());
            boolean upright = points.get(i - 1).getX().equals(points.get(i).getX());
            if (!level && !upright) {
                return true;
            }
        }
        return false;
    }
}
