package org.bsplifecycle.publicforms;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Page;
import org.springframework.stereotype.Component;

/**
 * Makes forms into accessible pages that work without script. What was typed stands there again, word for word; what is
 * wrong is said in a summary and at the question. Questions that depend on an answer are shown always, because hiding
 * them needs script; the check leaves out what does not apply.
 */
@Component
public class FormPages {

    /**
     * The whole form on one page.
     *
     * @param given what was typed, or an empty map the first time: then the facts stand in the fields
     */
    public FormView view(Form form, Map<String, ?> given, Map<String, ?> facts, List<FieldError> errors) {
        return new FormDrawing(form, given, facts, errors).whole();
    }

    /** One page of the form. */
    public FormView view(Form form, Page page, Map<String, ?> given, Map<String, ?> facts, List<FieldError> errors) {
        return new FormDrawing(form, given, facts, errors).page(page);
    }
}
