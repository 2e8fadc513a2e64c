package org.bsplifecycle.models;

import static java.util.stream.Collectors.toCollection;
import static org.bsplifecycle.models.Model.stem;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bsplifecycle.engine.StartForm;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.prompt.PromptForm;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What the names in the diagrams promise outside of them: nothing missing, nothing orphaned. */
public final class Ties {

    private static final Path FORMS = Path.of("forms");
    private static final Path MAILS = Path.of("src/main/resources/mail");

    private final List<Model> models = Model.all();
    private final Code code = new Code();

    public List<Tie> all() {
        return List.of(
                new Tie("M3 and M4 forms", forms(), files(FORMS, ".form", this::usedByAPage)),
                new Tie("M3 and M4 mails", mails(), files(MAILS, ".txt", this::usedByAPage)),
                new Tie("M3 and M4 decisions", decisions(), files(Model.FOLDER, ".dmn", this::usedByAPage)),
                new Tie("M3 and M4 delegates", delegates(), code.implementing(JavaDelegate.class)),
                new Tie("M4 listeners", listeners(), code.beansImplementing(ExecutionListener.class)),
                new Tie("M4 recorders of starts", starts(), code.implementing(StartForm.class)),
                new Tie("M4 recorders of tasks", tasks(), code.implementing(TaskForm.class)),
                new Tie("M4 what is asked of partnerships", prompts(), code.implementing(PromptForm.class)));
    }

    private Set<String> forms() {
        return promised(
                model -> Stream.of(
                                in(model.folder(), model.forms()),
                                in(model.folder(), model.startForms()),
                                in(model.folder(), called(model, "prompt")),
                                in("survey", called(model, "survey")))
                        .flatMap(paths -> paths),
                FORMS + "/%s.form");
    }

    private Set<String> mails() {
        return promised(
                model -> Stream.of(
                                in(model.folder(), model.stems(SendTask.class)),
                                in(model.folder(), called(model, "prompt")),
                                in("survey", called(model, "survey")))
                        .flatMap(paths -> paths),
                MAILS + "/%s.txt");
    }

    private Set<String> decisions() {
        return promised(model -> in(model.folder(), model.stems(BusinessRuleTask.class)), Model.FOLDER + "/%s.dmn");
    }

    private Set<String> delegates() {
        Set<String> owed = classes(model -> model.stems(ServiceTask.class), "Delegate");
        owed.add("correspondence.SendMailDelegate");
        return owed;
    }

    private Set<String> listeners() {
        return models.stream()
                .flatMap(Model::elements)
                .filter(element -> element.getLocalName().equals("executionListener"))
                .flatMap(listener -> Expressions.names(listener.getAttribute("delegateExpression")).stream())
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> tasks() {
        return classes(Model::forms, "Task");
    }

    private Set<String> starts() {
        return classes(Model::startForms, "Start");
    }

    private Set<String> prompts() {
        return classes(model -> called(model, "prompt"), "Prompt");
    }

    static List<String> called(Model model, String process) {
        return model.all(CallActivity.class).stream()
                .filter(call -> process.equals(call.getCalledElement()))
                .map(call -> stem(call))
                .toList();
    }

    private static Stream<String> in(String folder, List<String> stems) {
        return stems.stream().map(stem -> folder + "/" + stem);
    }

    private Set<String> promised(Function<Model, Stream<String>> paths, String file) {
        return models.stream().flatMap(paths).map(file::formatted).collect(toCollection(TreeSet::new));
    }

    private Set<String> classes(Function<Model, List<String>> stems, String suffix) {
        return models.stream()
                .flatMap(
                        model -> stems.apply(model).stream().map(stem -> model.folder() + "." + capital(stem) + suffix))
                .collect(toCollection(TreeSet::new));
    }

    private static String capital(String stem) {
        return stem.substring(0, 1).toUpperCase() + stem.substring(1);
    }

    private Set<String> files(Path folder, String suffix, Predicate<Path> usedOtherwise) {
        Set<String> promised = new TreeSet<>(forms());
        promised.addAll(mails());
        promised.addAll(decisions());
        return Model.files(folder, suffix)
                .filter(file -> !file.getParent().equals(folder))
                .filter(file -> promised.contains(file.toString()) || !usedOtherwise.test(file))
                .map(Path::toString)
                .collect(toCollection(TreeSet::new));
    }

    /** Not in a diagram, but named in the code of its module: a form of a page, a reminder, a table asked by a delegate. */
    private boolean usedByAPage(Path file) {
        String name = file.getFileName().toString();
        return code.names(file.getParent().getFileName().toString(), name.substring(0, name.indexOf('.')));
    }
}
