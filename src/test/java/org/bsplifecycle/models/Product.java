package org.bsplifecycle.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.StartForm;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.prompt.PromptForm;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.core.ResolvableType;

/** What holds for all diagrams, forms and classes together. Each method says what breaks it. */
public final class Product {

    private static final Path STORIES = Path.of("src/test/java/org/bsplifecycle");
    private static final Set<String> ASKED_OF_PROCESSES = Set.of("prompt", "survey");

    private final List<Model> models = Model.all();
    private final Code code = new Code();

    /** M2: from a stem one finds one thing only. */
    public Set<String> stemsUsedTwice() {
        return twice(models.stream()
                .flatMap(model -> model.all(Activity.class).stream()
                        .filter(activity -> !(activity instanceof SubProcess))
                        .filter(activity -> !isPhase(activity))
                        .map(Model::stem)));
    }

    private static boolean isPhase(Activity activity) {
        return activity instanceof CallActivity call && !ASKED_OF_PROCESSES.contains(call.getCalledElement());
    }

    /** M2: a jar can tell two files apart by their folders only, and people cannot at all. */
    public Set<String> fileNamesUsedTwice() {
        return twice(Stream.of(
                        Model.files(Model.FOLDER, "mn"),
                        Model.files(Path.of("forms"), ".form"),
                        Model.files(Path.of("src/main/resources/mail"), ".txt"))
                .flatMap(files -> files)
                .map(file -> file.getFileName().toString()));
    }

    private static Set<String> twice(Stream<String> words) {
        return words.collect(groupingBy(word -> word, counting())).entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** M5: forms whose questions are not exactly what their recorder takes, with both sides. */
    public Map<String, String> answersThatDiffer() {
        Map<String, Set<String>> asked = Model.files(Path.of("forms"), ".form")
                .map(Product::form)
                .collect(Collectors.toMap(Form::id, Product::keys, (one, two) -> one));
        Map<String, String> differ = new TreeMap<>();
        taken().forEach((form, keys) -> {
            if (!keys.equals(asked.get(form))) {
                differ.put(form, "asks %s, but %s are taken".formatted(asked.get(form), keys));
            }
        });
        return differ;
    }

    /** M3: forms whose id is not their file's name. */
    public Set<String> formsMisnamed() {
        return Model.files(Path.of("forms"), ".form")
                .filter(file -> !file.endsWith(form(file).id() + ".form"))
                .map(Path::toString)
                .collect(toSet());
    }

    private static Form form(Path file) {
        try {
            return Form.parse(Files.readString(file), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Form form) {
        return form.fields().stream()
                .filter(field -> !field.shown())
                .map(Field::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> taken() {
        Map<String, Set<String>> taken = new TreeMap<>();
        code.concrete(TaskForm.class).forEach(task -> taken.put(formOf(task, "Task"), answers(task, TaskForm.class)));
        code.concrete(StartForm.class)
                .forEach(start -> taken.put(formOf(start, "Start"), answers(start, StartForm.class)));
        code.concrete(PromptForm.class)
                .forEach(prompt -> taken.put(formOf(prompt, "Prompt"), answers(prompt, PromptForm.class)));
        return taken;
    }

    private static String formOf(JavaClass recorder, String suffix) {
        String stem = recorder.getSimpleName().replaceAll(suffix + "$", "");
        return stem.substring(0, 1).toLowerCase() + stem.substring(1);
    }

    private static Set<String> answers(JavaClass recorder, Class<?> type) {
        Class<?> answers = ResolvableType.forClass(recorder.reflect())
                .as(type)
                .getGeneric(0)
                .resolve(Record.class);
        return Arrays.stream(answers.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** M5: names in conditions, timers, assignees and mappings that no class declares as a variable. */
    public Set<String> variablesNotDeclared() {
        Set<String> declared = code.constants(ProcessVariable.class)
                .map(constant -> ((ProcessVariable<?>) Code.value(constant)).name())
                .collect(toSet());
        return models.stream()
                .flatMap(model -> Variables.of(model).map(name -> model.folder() + ": " + name))
                .filter(name -> !declared.contains(name.substring(name.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** M11: messages that are caught but have no constant, or a constant that nobody uses. */
    public Set<String> messagesNobodySends() {
        return models.stream()
                .flatMap(model -> model.all(Message.class).stream())
                .map(Message::getName)
                .filter(name -> code.constants(String.class)
                        .filter(constant -> name.equals(Code.value(constant)))
                        .noneMatch(code::uses))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ends that no process test tells the story of, in a nested class of their name. */
    public Set<String> endsWithoutAStory() {
        return models.stream()
                .flatMap(model -> model.stems(EndEvent.class).stream()
                        .filter(end -> Model.files(STORIES.resolve(model.folder()), "ProcessTest.java")
                                .map(Code::read)
                                .noneMatch(story -> Pattern.compile("@Nested\\s+class (?i:%s)\\b".formatted(end))
                                        .matcher(story)
                                        .find()))
                        .map(end -> model.folder() + ": " + end))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
