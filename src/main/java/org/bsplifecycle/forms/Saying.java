package org.bsplifecycle.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells answers in the words of the form that asked for them. */
final class Saying {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Saying() {}

    static List<Said> of(Form form, Map<String, ?> answers, Map<String, ?> facts) {
        Checking checking = new Checking(form.components(), answers, facts, Guard.NONE);
        List<Said> said = new ArrayList<>();
        for (Page page : form.pages()) {
            for (Field field : page.fields()) {
                if (!field.shown() && !checking.hid(field)) {
                    List<String> words = words(field, answers.get(field.key()), facts);
                    said.add(new Said(page.id(), page.title(), field.key(), field.label(), words));
                }
            }
        }
        return said;
    }

    private static List<String> words(Field field, Object answer, Map<String, ?> facts) {
        if (answer == null || "".equals(answer)) {
            return List.of();
        }
        if (field.type().offersOptions()) {
            return Given.many(answer).stream()
                    .map(value -> field.labelOf(value, facts))
                    .toList();
        }
        if (field.type() == FieldType.CHECKBOX) {
            return List.of(Boolean.parseBoolean(answer.toString()) ? "Yes" : "No");
        }
        if (field.type() == FieldType.DATE) {
            LocalDate day = answer instanceof LocalDate date ? date : LocalDate.parse(answer.toString());
            return List.of(day.format(DAY));
        }
        return List.of(answer.toString());
    }
}
