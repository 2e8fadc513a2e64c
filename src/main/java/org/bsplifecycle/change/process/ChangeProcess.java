package org.bsplifecycle.change.process;

import java.util.UUID;
import org.bsplifecycle.change.ChangeKind;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.TaskContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names of {@code processes/change/change.bpmn}. */
public final class ChangeProcess {

    public static final String ID = "change";

    public static final ProcessVariable<String> CHANGE_ID = ProcessVariable.code("changeId");
    /** The name of a {@link ChangeKind}. */
    public static final ProcessVariable<String> CHANGE_KIND = ProcessVariable.code("changeKind");
    /** The form in which it is described. */
    public static final ProcessVariable<String> CHANGE_FORM = ProcessVariable.code("changeForm");
    /** The user id of whoever asked. */
    public static final ProcessVariable<String> CHANGE_ASKED_BY = ProcessVariable.code("changeAskedBy");

    public static final ProcessVariable<Boolean> APPROVAL_NEEDED = ProcessVariable.flag("approvalNeeded");
    public static final ProcessVariable<Boolean> CHANGE_APPROVED = ProcessVariable.flag("changeApproved");
    /** Whether those agree who have to take part: the partnership to a scope, a partner to take over. */
    public static final ProcessVariable<Boolean> CHANGE_AGREED = ProcessVariable.flag("changeAgreed");
    /** Whether it could be made in the end. */
    public static final ProcessVariable<Boolean> CHANGE_MADE = ProcessVariable.flag("changeMade");
    /** In the processes of the phases: the user id of the delivery partner. */
    public static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");

    /** Message: the change was made, or turned out to be impossible. */
    public static final String SETTLED = "change.settled";

    public static final String DESCRIBE_CHANGE = "describeChange";
    public static final String APPROVE_CHANGE = "approveChange";

    private ChangeProcess() {}

    /** What a new process knows. */
    public static Outcome begun(UUID id, ChangeKind kind, String askedBy) {
        return Outcome.of(CHANGE_ID, id.toString())
                .with(CHANGE_KIND, kind.name())
                .with(CHANGE_FORM, kind.form())
                .with(CHANGE_ASKED_BY, askedBy);
    }

    static UUID change(TaskContext task) {
        return task.variable(CHANGE_ID).map(UUID::fromString).orElseThrow();
    }

    static UUID change(DelegateExecution execution) {
        return UUID.fromString(CHANGE_ID.in(execution));
    }
}
