package org.bsplifecycle.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One check of what was given against one form. */
final class Checking {

    private final Map<String, ?> given;
    private final Map<String, ?> facts;
    private final Guard guard;
    private final Map<String, Answer> read = new HashMap<>();
    private final Map<String, Object> context = new HashMap<>();
    private final Set<Field> hidden = new HashSet<>();

    Checking(List<Component> components, Map<String, ?> given, Map<String, ?> facts, Guard guard) {
        this.given = given;
        this.facts = facts;
        this.guard = guard;
        context.putAll(facts);
        Fields.of(components).forEach(this::read);
        hide(components, false);
    }

    /** The answers to these fields; every key is there, null where nothing was answered. */
    Checked of(List<Field> fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Field field : fields) {
            if (field.shown()) {
                continue;
            }
            if (hidden.contains(field)) {
                answers.put(field.key(), nothing(field));
                continue;
            }
            Answer answer = read.get(field.key());
            answers.put(field.key(), answer.value() == null ? nothing(field) : answer.value());
            if (answer.problem() != null) {
                errors.add(new FieldError(field.key(), answer.problem()));
            } else if (field.rules().required() && answer.missing()) {
                errors.add(new FieldError(field.key(), Sentences.missing(field)));
            }
        }
        return new Checked(answers, errors);
    }

    boolean hides(Component component) {
        return component.hide().holds(context);
    }

    boolean hid(Field field) {
        return hidden.contains(field);
    }

    private void read(Field field) {
        if (field.shown()) {
            return;
        }
        Answer answer = hasSeveral(field) ? Answer.wrong(Sentences.several(field)) : answer(field);
        read.put(field.key(), answer);
        context.put(field.key(), asTasklistKnowsIt(answer.value()));
    }

    /** Nobody can say which of two answers to one question is meant. */
    private boolean hasSeveral(Field field) {
        return !field.type().takesMany()
                && field.names().stream().map(given::get).anyMatch(Given::severalIn);
    }

    private Answer answer(Field field) {
        Object raw = given.get(field.key());
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(field, Given.text(raw));
            case NUMBER -> NumberReading.read(field, raw);
            case CHECKBOX -> ChoiceReading.yes(raw);
            case CHECKLIST, TAGLIST -> ChoiceReading.many(field, raw, facts);
            case RADIO, SELECT -> ChoiceReading.one(field, raw, facts);
            case DATE -> DateReading.read(field, given);
        };
    }

    private Answer text(Field field, String typed) {
        String text = typed == null ? "" : NotAboutChild.without(typed);
        return guard.seenIn(field, text)
                .filter(child -> !NotAboutChild.isSaid(field, given))
                .map(child -> Answer.wrong(Sentences.child(field, child)))
                .orElseGet(() -> TextReading.read(field, text));
    }

    /** From top to bottom, so that what depends on a hidden answer sees none. */
    private void hide(List<Component> components, boolean within) {
        for (Component component : components) {
            boolean gone = within || hides(component);
            if (component instanceof Group group) {
                hide(group.components(), gone);
            } else if (component instanceof Field field && gone && !field.shown()) {
                hidden.add(field);
                context.put(field.key(), null);
            }
        }
    }

    private static Object asTasklistKnowsIt(Object value) {
        return value instanceof LocalDate date ? date.toString() : value;
    }

    private static Object nothing(Field field) {
        if (field.type().takesMany()) {
            return List.of();
        }
        return field.type() == FieldType.CHECKBOX ? Boolean.FALSE : null;
    }
}
