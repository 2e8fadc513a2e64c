package org.bsplifecycle.correspondence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps back mails that ask for what has come meanwhile, and those to somebody who was erased. */
@Component
class Unneeded {

    private final ObjectProvider<Settled> settled;
    private final ErasedAddresses erased;
    private final MailQueue queue;

    Unneeded(ObjectProvider<Settled> settled, ErasedAddresses erased, MailQueue queue) {
        this.settled = settled;
        this.erased = erased;
        this.queue = queue;
    }

    /** The mails of the batch that are still needed. */
    List<MailEntry> dropFrom(List<MailEntry> batch, UUID owner) {
        List<MailEntry> wanted = drop(
                erased.among(batch),
                batch,
                owner,
                "The owner of this address was erased. Under Personal data, an administrator can let mail go there again.");
        return drop(over(wanted), wanted, owner, "The answer came before this mail had left.");
    }

    private List<MailEntry> over(List<MailEntry> batch) {
        Set<UUID> links = new HashSet<>(
                batch.stream().map(MailEntry::linkId).filter(Objects::nonNull).toList());
        Set<UUID> over = new HashSet<>();
        if (!links.isEmpty()) {
            settled.forEach(source -> over.addAll(source.among(links)));
        }
        return batch.stream().filter(mail -> over.contains(mail.linkId())).toList();
    }

    private List<MailEntry> drop(Collection<MailEntry> some, List<MailEntry> batch, UUID owner, String why) {
        if (some.isEmpty()) {
            return batch;
        }
        queue.drop(owner, some.stream().map(MailEntry::id).toList(), why);
        return batch.stream().filter(mail -> !some.contains(mail)).toList();
    }
}
