package org.bsplifecycle.engine;

import java.util.Map;
import org.bsplifecycle.forms.Answered;

/**
 * What stands behind the form of a user task: the facts it shows and the use case that records its answers. The bean of
 * {@code userTask_reviewEoi} is {@code reviewEoiTask}.
 *
 * @param <A> a record whose components are exactly the keys of the form's fields
 */
public interface TaskForm<A extends Record> extends Answered<A> {

    /**
     * What the form shows, by field key (preset values), by {@code {{name}}} in its texts, or by {@code valuesKey} and
     * table data source (lists of maps). Nothing of it is stored in the engine. A text shows a fact as it stands, unless it is
     * {@link org.bsplifecycle.forms.InMarkdown}.
     */
    default Map<String, Object> facts(TaskContext task) {
        return Map.of();
    }

    /**
     * Records the answers, in the transaction that completes the task. They have been checked against the form already.
     *
     * @throws Refused to leave the task open, with a sentence for the person
     */
    Outcome record(TaskContext task, A answers);
}
