package org.bsplifecycle.eoi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.forms.Said;
import org.bsplifecycle.programme.LocalAuthorities;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** What an expression of interest asks, section by section, and whether the answers fit together. */
@Component
public class EoiQuestions {

    private final Form form;
    private final LocalAuthorities authorities;
    private final EoiRules rules;
    private final WorkingTime workingTime;

    EoiQuestions(Forms forms, LocalAuthorities authorities, EoiRules rules, WorkingTime workingTime) {
        this.form = forms.named("expressionOfInterest");
        this.authorities = authorities;
        this.rules = rules;
        this.workingTime = workingTime;
    }

    public Form form() {
        return form;
    }

    public List<Section> sections() {
        return IntStream.range(0, form.pages().size())
                .mapToObj(i -> new Section(i + 1, form.pages().get(i)))
                .toList();
    }

    /** The section of that id; none for a word that is no section. */
    public Optional<Section> section(String id) {
        return sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The first section that is not complete. */
    public Optional<Section> firstIncomplete(EoiDraft draft) {
        return sections().stream()
                .filter(section -> !check(draft, section, draft.answers()).ok())
                .findFirst();
    }

    /** The local authorities of today, by region. */
    public Map<String, Object> facts() {
        List<Option> options = authorities.on(workingTime.today()).stream()
                .map(authority -> new Option(authority.name(), authority.name(), authority.region()))
                .toList();
        return Map.of("localAuthorities", options);
    }

    /** Checks everything that a draft says. */
    public Checked check(EoiDraft draft) {
        return withRules(draft, form.check(draft.answers(), facts()), form.fields());
    }

    /**
     * Checks one section.
     *
     * @param draft what it belongs to, null while nothing is kept
     */
    public Checked check(EoiDraft draft, Section section, Map<String, ?> given) {
        return withRules(
                draft,
                form.check(section.page(), given, facts()),
                section.page().fields());
    }

    /** Checked answers in short words, each under the name of its section. */
    public List<Said> inWords(Map<String, ?> answers) {
        return form.inWords(answers, facts()).stream().map(this::shortened).toList();
    }

    private Said shortened(Said said) {
        Section section = section(said.pageId()).orElseThrow();
        String question = form.field(said.key()).properties().getOrDefault("short", said.question());
        return new Said(said.pageId(), section.number() + ". " + section.name(), said.key(), question, said.answer());
    }

    private Checked withRules(EoiDraft draft, Checked checked, List<Field> asked) {
        List<FieldError> errors = new ArrayList<>(checked.errors());
        rules.broken(draft, checked.answers()).stream()
                .filter(error -> asked.stream().anyMatch(field -> field.key().equals(error.key())))
                .filter(error -> errors.stream().noneMatch(other -> other.key().equals(error.key())))
                .forEach(errors::add);
        List<String> order = asked.stream().map(Field::key).toList();
        errors.sort(Comparator.comparing(error -> order.indexOf(error.key())));
        return new Checked(checked.answers(), errors);
    }
}
