package org.bsplifecycle.publicforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.Break;
import org.bsplifecycle.forms.Component;
import org.bsplifecycle.forms.ExpressionBlock;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Group;
import org.bsplifecycle.forms.HtmlBlock;
import org.bsplifecycle.forms.Page;
import org.bsplifecycle.forms.TableBlock;
import org.bsplifecycle.forms.TextBlock;

/** Draws one form for one reader. */
final class FormDrawing {

    private final Form form;
    private final Map<String, ?> facts;
    private final List<FieldError> errors;
    private final QuestionDrawing questions;
    private final List<PartView> parts = new ArrayList<>();

    FormDrawing(Form form, Map<String, ?> given, Map<String, ?> facts, List<FieldError> errors) {
        this.form = form;
        this.facts = facts;
        this.errors = errors;
        this.questions = new QuestionDrawing(form.guard(), new Typed(given, facts), facts, errors);
    }

    FormView whole() {
        return view(form.title(), form.components());
    }

    FormView page(Page page) {
        return view(page.title(), page.components());
    }

    private FormView view(String title, List<Component> components) {
        components.forEach(component -> draw(component, title));
        boolean headline =
                parts.stream().anyMatch(part -> part instanceof QuestionView question && question.headline());
        return new FormView(title, headline ? null : title, List.copyOf(parts), summary());
    }

    private void draw(Component component, String title) {
        if (component instanceof Group group) {
            if (!group.label().isEmpty() && !group.label().equals(title)) {
                parts.add(new PartView.Heading(group.label()));
            }
            group.components().forEach(inner -> draw(inner, title));
        } else if (component instanceof Field field) {
            parts.add(questions.draw(field, title));
        } else if (component instanceof TextBlock text) {
            parts.add(new PartView.Words(Markdown.html(text.markdown(), facts)));
        } else if (component instanceof TableBlock table) {
            draw(table);
        } else if (component instanceof Break pause && pause.line()) {
            parts.add(new PartView.Line());
        } else if (component instanceof ExpressionBlock || component instanceof HtmlBlock) {
            // Tasklist's own; a public page says what it has to say in words.
            return;
        }
    }

    private void draw(TableBlock table) {
        List<List<String>> rows = table.rows(facts);
        if (rows.isEmpty()) {
            return;
        }
        boolean pairs = table.columns().size() == 2;
        List<String> headings =
                table.columns().stream().map(TableBlock.Column::label).toList();
        parts.add(pairs ? new PartView.Sheet(table.label(), rows) : new PartView.Grid(table.label(), headings, rows));
    }

    /** In the order of the page, whatever order the check had; what is not about a field comes first. */
    private List<ErrorView> summary() {
        List<ErrorView> lines = new ArrayList<>();
        List<QuestionView> asked = parts.stream()
                .filter(QuestionView.class::isInstance)
                .map(QuestionView.class::cast)
                .toList();
        errors.stream()
                .filter(error ->
                        asked.stream().noneMatch(question -> question.key().equals(error.key())))
                .forEach(error -> lines.add(new ErrorView("main", error.sentence())));
        asked.stream()
                .filter(question -> question.error() != null)
                .forEach(question -> lines.add(new ErrorView(question.target(), question.error())));
        return lines;
    }
}
