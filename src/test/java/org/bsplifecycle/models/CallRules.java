package org.bsplifecycle.models;

import static org.bsplifecycle.models.Model.camunda;
import static org.bsplifecycle.models.Model.stem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** How one diagram calls another. */
final class CallRules {

    static final List<Rule> ALL = List.of(
            new Rule("M9 calls go to the newest version of a process there is", CallRules::newest),
            new Rule("M9 calls pass the business key and named variables only", CallRules::named),
            new Rule(
                    "M9 a called phase keeps its name, a question and a wave are named by their stem",
                    CallRules::stems));

    private CallRules() {}

    private static Stream<String> newest(Model model) {
        return calls(model)
                .filter(call -> !"latest".equals(camunda(call, "calledElementBinding"))
                        || !processNames().containsKey(call.getCalledElement()))
                .map(call -> "%s calls %s (%s)"
                        .formatted(call.getId(), call.getCalledElement(), camunda(call, "calledElementBinding")));
    }

    private static Stream<String> named(Model model) {
        Stream<String> keys = calls(model)
                .filter(call -> ins(call).stream()
                        .noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())))
                .map(call -> call.getId() + " does not pass the business key");
        Stream<String> everything = Stream.concat(
                        model.all(CamundaIn.class).stream().map(CamundaIn::getCamundaVariables),
                        model.all(CamundaOut.class).stream().map(CamundaOut::getCamundaVariables))
                .filter(variables -> variables != null)
                .map(variables -> "variables=\"%s\"".formatted(variables));
        return Stream.concat(keys, everything);
    }

    private static Stream<String> stems(Model model) {
        return calls(model).filter(call -> !tied(call)).map(call -> call.getId() + " calls " + call.getCalledElement());
    }

    private static boolean tied(CallActivity call) {
        return switch (String.valueOf(call.getCalledElement())) {
            case "prompt" -> hands(call, "promptKind", stem(call));
            case "survey" ->
                wave(call).map(wave -> inCamelCase(wave) + "Survey").anyMatch(stem(call)::equals);
            default ->
                stem(call).equals(call.getCalledElement())
                        && Objects.equals(processNames().get(stem(call)), call.getName());
        };
    }

    private static boolean hands(CallActivity call, String variable, String literal) {
        return ins(call).stream()
                .anyMatch(in -> variable.equals(in.getCamundaTarget())
                        && "${'%s'}".formatted(literal).equals(in.getCamundaSourceExpression()));
    }

    private static Stream<String> wave(CallActivity call) {
        return ins(call).stream()
                .filter(in -> "surveyWave".equals(in.getCamundaTarget()))
                .map(in -> in.getCamundaSourceExpression().replaceAll("[^A-Z_]", ""));
    }

    private static String inCamelCase(String code) {
        String camel = Arrays.stream(code.toLowerCase().split("_"))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        return camel.isEmpty() ? camel : camel.substring(0, 1).toLowerCase() + camel.substring(1);
    }

    private static Stream<CallActivity> calls(Model model) {
        return model.all(CallActivity.class).stream();
    }

    private static Collection<CamundaIn> ins(CallActivity call) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaIn.class)
                        .list();
    }

    private static Map<String, String> processNames() {
        return Model.all().stream()
                .map(Model::process)
                .collect(Collectors.toMap(process -> process.getId(), process -> process.getName()));
    }
}
