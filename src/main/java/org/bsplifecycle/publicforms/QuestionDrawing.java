package org.bsplifecycle.publicforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.FieldType;
import org.bsplifecycle.forms.Guard;
import org.bsplifecycle.forms.Option;
import org.bsplifecycle.forms.Rules;

/** Draws one question. */
final class QuestionDrawing {

    private static final List<String> YES = List.of("true", "on", "yes");

    private final Guard guard;
    private final Typed typed;
    private final Map<String, ?> facts;
    private final List<FieldError> errors;

    QuestionDrawing(Guard guard, Typed typed, Map<String, ?> facts, List<FieldError> errors) {
        this.guard = guard;
        this.typed = typed;
        this.facts = facts;
        this.errors = errors;
    }

    QuestionView draw(Field field, String title) {
        List<Option> options = field.options(facts);
        String kind = kind(field, options);
        List<ChoiceView> choices = choices(field, options);
        return new QuestionView(
                kind,
                field.key(),
                field.label(),
                field.label().equals(title),
                optional(field, kind),
                hint(field),
                error(field),
                field.type() == FieldType.CHECKBOX ? "" + ticked(field) : typed.one(field),
                field.type() == FieldType.DATE ? typed.date(field) : null,
                choices,
                kind.equals("regions") ? regions(field, options, choices) : null,
                typing(field),
                notAboutChild(field));
    }

    /** Offered only where it is needed. */
    private ChoiceView notAboutChild(Field field) {
        String box = field.boxNotAboutChild();
        boolean needed = !field.shown() && field.names().contains(box) && guard.looksLikeChild(field, typed.one(field));
        boolean ticked = YES.contains(typed.parameter(box));
        return needed ? new ChoiceView(box, "true", "It is something else", null, ticked, false, false) : null;
    }

    private static String kind(Field field, List<Option> options) {
        if (field.shown()) {
            return "shown";
        }
        return switch (field.type()) {
            case CHECKLIST, TAGLIST ->
                options.stream().anyMatch(option -> option.group() != null) ? "regions" : "checkboxes";
            case RADIO -> isScale(field, options) ? "scale" : "radios";
            default -> field.type().name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isScale(Field field, List<Option> options) {
        return "scale".equals(field.properties().get("look"))
                || options.stream().map(Option::value).toList().equals(List.of("1", "2", "3", "4", "5"));
    }

    private List<ChoiceView> choices(Field field, List<Option> options) {
        List<String> chosen = typed.all(field);
        String find = find();
        List<ChoiceView> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            choices.add(new ChoiceView(
                    i == 0 ? field.key() : field.key() + "-" + (i + 1),
                    option.value(),
                    option.label(),
                    option.hint(),
                    chosen.contains(option.value()),
                    option.value().equals(field.properties().get("or")),
                    !find.isEmpty() && option.label().toLowerCase(Locale.UK).contains(find)));
        }
        return choices;
    }

    private RegionsView regions(Field field, List<Option> options, List<ChoiceView> choices) {
        List<String> chosen = choices.stream()
                .filter(ChoiceView::chosen)
                .map(ChoiceView::label)
                .toList();
        boolean found = choices.stream().anyMatch(ChoiceView::found);
        return new RegionsView(
                typed.parameter("find"),
                found,
                chosen,
                new Grouping(field.key(), error(field) != null).regions(options, choices));
    }

    private String find() {
        return typed.parameter("find").strip().toLowerCase(Locale.UK);
    }

    private boolean ticked(Field field) {
        return YES.contains(typed.one(field));
    }

    /** Where a question is asked only under a condition, its form says whether it may be left out. */
    private static boolean optional(Field field, String kind) {
        boolean typing =
                List.of("textfield", "textarea", "number", "date", "select").contains(kind);
        String said = field.properties().getOrDefault("optional", field.dependent() ? "unsaid" : "said");
        return typing && !field.rules().required() && said.equals("said");
    }

    private static String hint(Field field) {
        String said = field.description();
        int most = field.rules().maxLength();
        boolean limited = field.type() == FieldType.TEXTAREA && most < Rules.TEXT
                || field.type() == FieldType.TEXTFIELD && field.rules().shape() == Rules.Shape.ANY && most < Rules.LINE;
        if (!limited || said != null && said.contains("characters")) {
            return said;
        }
        String limit = String.format(Locale.UK, "Up to %,d characters.", most);
        return said == null ? limit : said + " " + limit;
    }

    private String error(Field field) {
        return errors.stream()
                .filter(error -> field.key().equals(error.key()))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    private static QuestionView.Typing typing(Field field) {
        boolean email = field.rules().shape() == Rules.Shape.EMAIL;
        boolean phone = field.rules().shape() == Rules.Shape.PHONE;
        Map<String, String> own = field.properties();
        return new QuestionView.Typing(
                email ? "email" : phone ? "tel" : "text",
                own.getOrDefault("autocomplete", email ? "email" : phone ? "tel" : null),
                field.type() == FieldType.NUMBER ? "numeric" : null,
                email || own.containsKey("autocomplete") ? "false" : null,
                own.getOrDefault("width", field.type() == FieldType.NUMBER || phone ? "10" : "20"),
                own.getOrDefault("rows", "5"));
    }
}
