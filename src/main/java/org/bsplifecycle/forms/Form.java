package org.bsplifecycle.forms;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as it is written in a {@code .form} file: what it shows and asks, and whether an answer fits. */
public final class Form {

    private final String id;
    private final String title;
    private final List<Component> components;
    private final List<Field> fields;
    private final List<Page> pages;
    private final Guard guard;

    Form(String id, String title, List<Component> components, Guard guard) {
        this.id = id;
        this.guard = guard;
        this.components = List.copyOf(components);
        this.fields = Fields.of(components);
        this.pages = Pages.of(id, components);
        this.title = title == null ? pages.get(0).title() : title;
    }

    /** Reads a Camunda Form; refuses, in words, what Tasklist or our pages could not show. */
    public static Form parse(String json, Clock clock) {
        return new FormParser(new Guard(new ChildData(clock))).parse(json);
    }

    public String id() {
        return id;
    }

    /** The form's own title, else the heading of its first page. */
    public String title() {
        return title;
    }

    /** The parts in order. */
    public List<Component> components() {
        return components;
    }

    /** Each group at the top level is a page; a form without groups is one page. */
    public List<Page> pages() {
        return pages;
    }

    /** Every question, in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The question of that key. */
    public Field field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Form " + id + " has no field " + key));
    }

    /** Checks a whole answer; the facts bring the options of {@code valuesKey} and what conditions speak of. */
    public Checked check(Map<String, ?> given, Map<String, ?> facts) {
        return new Checking(components, given, facts, guard).of(fields);
    }

    /** Answers that were checked and kept before, as they come out of a check: nothing is held back again. */
    public Checked kept(Map<String, ?> answers, Map<String, ?> facts) {
        return new Checking(components, answers, facts, Guard.NONE).of(fields);
    }

    /** Checks the questions of one page only; given may hold the answers of other pages too. */
    public Checked check(Page page, Map<String, ?> given, Map<String, ?> facts) {
        return new Checking(components, given, facts, guard).of(page.fields());
    }

    /** Facts for Tasklist: what people typed stands as they typed it wherever a text of the form shows it. */
    public Map<String, Object> asTheyStand(Map<String, ?> facts) {
        Set<String> inTexts = Texts.names(components);
        Map<String, Object> shown = new HashMap<>(facts);
        shown.replaceAll((name, fact) -> fact instanceof InMarkdown ours
                ? ours.words()
                : fact instanceof String typed && inTexts.contains(name) ? AsItStands.inMarkdown(typed) : fact);
        return shown;
    }

    /** Checked answers as people read them, question by question, hidden ones left out. */
    public List<Said> inWords(Map<String, ?> answers, Map<String, ?> facts) {
        return Saying.of(this, answers, facts);
    }

    /** Whether a part is left out, given these answers and facts. */
    public boolean hides(Component component, Map<String, ?> given, Map<String, ?> facts) {
        return new Checking(components, given, facts, Guard.NONE).hides(component);
    }

    /** What is held back of what people type. */
    public Guard guard() {
        return guard;
    }
}
