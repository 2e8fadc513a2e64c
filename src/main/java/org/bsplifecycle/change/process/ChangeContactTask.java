package org.bsplifecycle.change.process;

import java.util.Map;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.forms.EmailAddress;
import org.springframework.stereotype.Component;

/** Who takes whose place in the partnership. */
@Component
class ChangeContactTask implements TaskForm<ChangeContactTask.Answers> {

    private final Described described;
    private final Contacts contacts;

    ChangeContactTask(Described described, Contacts contacts) {
        this.described = described;
        this.contacts = contacts;
    }

    record Answers(String contact, String newName, EmailAddress newEmail, String newPhone) {}

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return Map.of(
                "contacts",
                contacts.of(task.reference()).stream()
                        .map(contact -> Map.of(
                                "value",
                                contact.id().toString(),
                                "label",
                                "%s: %s".formatted(contact.role().label(), contact.name())))
                        .toList());
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        return described.as(
                task,
                Described.answers(
                        "contact",
                        answers.contact(),
                        "newName",
                        answers.newName(),
                        "newEmail",
                        answers.newEmail(),
                        "newPhone",
                        answers.newPhone()));
    }
}
