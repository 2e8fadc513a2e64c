package org.bsplifecycle.engine;

import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.forms.Answered;

/**
 * What stands behind the form with which somebody starts a process in Tasklist. The bean of {@code askForChange} is
 * {@code askForChangeStart}.
 *
 * @param <A> a record whose components are exactly the keys of the form's fields
 */
public interface StartForm<A extends Record> extends Answered<A> {

    /** The id of the process that it starts. */
    String process();

    /** As {@link TaskForm#facts}, before there is a task. */
    default Map<String, Object> facts() {
        return Map.of();
    }

    /**
     * Records the answers, in the transaction that starts the process. They have been checked against the form already.
     *
     * @throws Refused to start nothing, with a sentence for the person
     */
    Begun record(A answers, String userId);

    /** Which BSP it is about, and what its process needs to know. */
    record Begun(BspReference reference, Outcome known) {}
}
