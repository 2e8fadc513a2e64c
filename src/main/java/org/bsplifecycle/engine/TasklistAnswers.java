package org.bsplifecycle.engine;

import java.util.Map;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.FieldError;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Guard;

/** Checks answers that come from Tasklist, which shows one sentence and no box of ours. */
final class TasklistAnswers {

    private TasklistAnswers() {}

    /** @throws Refused with what is wrong first, and how to say it where something is held back */
    static Checked checked(Form form, Map<String, Object> given, Map<String, Object> facts) {
        Checked checked = form.check(given, facts);
        if (!checked.ok()) {
            FieldError first = checked.errors().get(0);
            boolean held = form.guard().holds(form.field(first.key()), given);
            throw new Refused(first.key(), held ? first.sentence() + Guard.inTasklist() : first.sentence());
        }
        return checked;
    }
}
