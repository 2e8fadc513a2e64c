package org.bsplifecycle.address.process;

import static org.bsplifecycle.address.AddressProcess.ADDRESS_ANSWER;
import static org.bsplifecycle.address.AddressProcess.ADDRESS_FLAG;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.address.AddressAnswer;
import org.bsplifecycle.address.AddressFacts;
import org.bsplifecycle.address.FindingAddress;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.FlaggedAddresses;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.engine.TaskContext;
import org.bsplifecycle.engine.TaskForm;
import org.bsplifecycle.forms.EmailAddress;
import org.springframework.stereotype.Component;

/** Somebody finds out where to write instead of an address from which mail came back. */
@Component
class FindAddressTask implements TaskForm<FindAddressTask.Answers> {

    private final FindingAddress finding;
    private final AddressFacts facts;
    private final FlaggedAddresses flags;

    FindAddressTask(FindingAddress finding, AddressFacts facts, FlaggedAddresses flags) {
        this.finding = finding;
        this.facts = facts;
        this.flags = flags;
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return facts.of(flag(task));
    }

    @Override
    public Outcome record(TaskContext task, Answers answers) {
        FlaggedAddress flag = flag(task);
        String who = flag.roleInWords();
        return switch (answers.addressAnswer()) {
            case NEW ->
                where(AddressAnswer.NEW)
                        .saying("New address for the %s%s"
                                .formatted(
                                        who,
                                        again(finding.foundElsewhere(
                                                flag, answers.name(), answers.email(), answers.again()))));
            case CORRECTED ->
                where(AddressAnswer.NEW)
                        .saying("Address of the %s corrected%s".formatted(who, again(finding.corrected(flag))));
            case SAME ->
                where(AddressAnswer.SAME)
                        .saying("The address of the %s is right%s".formatted(who, again(finding.wasRight(flag))));
            case NOWHERE -> {
                finding.nobodyThere(flag);
                yield where(AddressAnswer.NOWHERE).saying("Nobody is there to write to as %s".formatted(who));
            }
        };
    }

    private static Outcome where(AddressAnswer answer) {
        return Outcome.of(ADDRESS_ANSWER, answer.name());
    }

    private static String again(int mails) {
        return mails == 0 ? "" : mails == 1 ? "; one mail is sent again" : "; %d mails are sent again".formatted(mails);
    }

    private FlaggedAddress flag(TaskContext task) {
        return task.variable(ADDRESS_FLAG)
                .map(UUID::fromString)
                .flatMap(flags::find)
                .orElseThrow();
    }

    record Answers(AddressAnswer addressAnswer, String newName, EmailAddress newEmail, List<String> sendAgain) {

        private String name() {
            if (newName == null) {
                throw new Refused("newName", "Enter the name of the person we write to.");
            }
            return newName;
        }

        private String email() {
            if (newEmail == null) {
                throw new Refused("newEmail", "Enter the email address we write to.");
            }
            return newEmail.value();
        }

        private List<UUID> again() {
            return sendAgain.stream().map(UUID::fromString).toList();
        }
    }
}
