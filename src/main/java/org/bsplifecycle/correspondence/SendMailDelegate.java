package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The work of every send task: the mail of the task's stem to everybody it names. Each passing of the task is an occasion
 * of its own, so a loop says it again; a step that is tried again is the same passing.
 */
@Component
class SendMailDelegate implements JavaDelegate {

    private static final String PREFIX = "sendTask_";
    private static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");

    private final MailTemplates templates;
    private final Outbox outbox;
    private final Recipients recipients;

    SendMailDelegate(MailTemplates templates, Outbox outbox, Recipients recipients) {
        this.templates = templates;
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String stem = execution.getCurrentActivityId().substring(PREFIX.length());
        String folder = templates.named(stem).process();
        if (!execution.getProcessDefinitionId().startsWith(folder + ":")) {
            throw new IllegalStateException("The mail %s belongs to the process %s, not to %s"
                    .formatted(stem, folder, execution.getProcessDefinitionId()));
        }
        outbox.enqueue(Processes.reference(execution), stem, execution.getActivityInstanceId(), beingAsked(execution));
    }

    /** While partners are being asked in turn, the BSP's record does not name one yet. */
    private Map<String, List<Recipient>> beingAsked(DelegateExecution execution) {
        return DELIVERY_PARTNER
                .find(execution)
                .map(userId -> Map.of(PartnerAddressees.ROLE, recipients.partner(userId)))
                .orElse(Map.of());
    }
}
