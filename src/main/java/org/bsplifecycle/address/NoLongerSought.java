package org.bsplifecycle.address;

import org.bsplifecycle.bsp.BspEnded;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.ContactReplaced;
import org.bsplifecycle.correspondence.FlaggedAddress;
import org.bsplifecycle.correspondence.FlaggedAddresses;
import org.bsplifecycle.correspondence.UndeliveredMails;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the task back when nobody needs the address any more. */
@Component
class NoLongerSought {

    private final FlaggedAddresses flags;
    private final UndeliveredMails mails;
    private final Holders holders;
    private final Processes processes;

    NoLongerSought(FlaggedAddresses flags, UndeliveredMails mails, Holders holders, Processes processes) {
        this.flags = flags;
        this.mails = mails;
        this.holders = holders;
        this.processes = processes;
    }

    @EventListener
    void on(BspEnded ended) {
        flags.of(ended.reference()).forEach(flag -> settle(flag, "The project has ended."));
    }

    /** Somebody else has named the new person: on the telephone, or the partnership itself. */
    @EventListener
    void on(ContactReplaced replaced) {
        BspReference reference = replaced.reference();
        flags.of(reference).stream()
                .filter(flag -> flag.userId() == null)
                .filter(flag ->
                        holders.of(reference, flag.role(), flag.address()).isEmpty())
                .forEach(flag -> settle(flag, "Somebody else has taken this person's place."));
    }

    private void settle(FlaggedAddress flag, String why) {
        String id = flag.id().toString();
        // The task first, as whoever completes it does: otherwise two could wait for each other.
        processes.hold(flag.reference(), AddressProcess.ADDRESS_FLAG, id);
        if (flags.settle(flag)) {
            mails.drop(flag, why);
            processes.tell(flag.reference(), AddressProcess.SETTLED, AddressProcess.ADDRESS_FLAG, id, Outcome.none());
        }
    }
}
