package org.bsplifecycle.prompt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldType;
import org.bsplifecycle.forms.Form;

/** A question that a phase asks partnerships, with its form. */
public final class Question {

    private final PromptForm<?> prompt;
    private final Form form;

    Question(PromptForm<?> prompt, Form form) {
        this.prompt = prompt;
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** What is asked, as a heading: "Agree the scope of your project". */
    public String title() {
        return form.title();
    }

    ContactRole asks() {
        return prompt.asks();
    }

    /** Whether each partner answers for itself, where people are named who do. */
    boolean ofEachPartner() {
        return !prompt.agreement().isEmpty();
    }

    /** Whether this answer waits for those of the other partners. */
    boolean needsTheOthers(String answer) {
        return prompt.agreement().contains(answer);
    }

    /** What answers that need each other come to. */
    String together(Collection<String> answers) {
        return answers.stream()
                .max(Comparator.comparing(prompt.agreement()::indexOf))
                .orElseThrow();
    }

    void agreed(BspReference reference, String answer) {
        prompt.agreed(reference, answer);
    }

    /** What the form shows. Choices are never made beforehand. */
    public Map<String, Object> facts(BspReference reference) {
        Map<String, Object> facts = new HashMap<>(prompt.facts(reference));
        form.fields().stream()
                .filter(field -> field.type() == FieldType.RADIO)
                .forEach(field -> facts.remove(field.key()));
        return facts;
    }

    /** An answer as the form words it: "We agree the scope". */
    public String inWords(String answer) {
        return form.fields().stream()
                .flatMap(field -> field.options(Map.of()).stream())
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .map(option -> option.label())
                .orElseGet(() -> answer.toLowerCase(Locale.UK).replace('_', ' '));
    }

    public String whatHappensNext(String answer) {
        return prompt.whatHappensNext(answer);
    }

    String record(BspReference reference, Checked answers, String by) {
        return record(prompt, reference, answers, by);
    }

    private static <A extends Record> String record(
            PromptForm<A> prompt, BspReference reference, Checked answers, String by) {
        return prompt.record(reference, answers.as(prompt.answers()), by);
    }
}
