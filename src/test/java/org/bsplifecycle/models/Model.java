package org.bsplifecycle.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One diagram of {@code processes/}, as it stands in its file. */
public record Model(Path file, BpmnModelInstance bpmn) {

    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final Path FOLDER = Path.of("processes");

    private static final List<Model> ALL =
            files(FOLDER, ".bpmn").map(Model::read).toList();

    /** All of them, in the order of their names. */
    public static List<Model> all() {
        return ALL;
    }

    static Stream<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(Path file) {
        return new Model(file, Bpmn.readModelFromFile(file.toFile()));
    }

    public String folder() {
        return file.getParent().getFileName().toString();
    }

    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** Every element of the file, whatever it is. */
    Stream<DomElement> elements() {
        return withChildren(bpmn.getDocument().getRootElement());
    }

    private static Stream<DomElement> withChildren(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Model::withChildren));
    }

    /** The stems of the nodes of a kind: {@code reviewEoi} of {@code userTask_reviewEoi}. */
    public <T extends FlowNode> List<String> stems(Class<T> type) {
        return all(type).stream().map(Model::stem).toList();
    }

    /** The forms of all user tasks. */
    List<String> forms() {
        return all(UserTask.class).stream()
                .flatMap(task -> forms(task).stream())
                .toList();
    }

    /** The forms with which people start the process. */
    List<String> startForms() {
        return all(StartEvent.class).stream()
                .map(start -> camunda(start, "formRef"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Its own, or those it lists in the property "forms" because a variable chooses one of them. */
    static List<String> forms(UserTask task) {
        return task.getExtensionElements() == null
                ? List.of(stem(task))
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> "forms".equals(property.getCamundaName()))
                        .flatMap(
                                property -> Stream.of(property.getCamundaValue().split(",")))
                        .toList();
    }

    public static String stem(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }
}
