package org.bsplifecycle.correspondence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps back mails that ask for what has come meanwhile. */
@Component
class Unneeded {

    private final ObjectProvider<Settled> settled;
    private final MailQueue queue;

    Unneeded(ObjectProvider<Settled> settled, MailQueue queue) {
        this.settled = settled;
        this.queue = queue;
    }

    /** The mails of the batch that are still needed. */
    List<MailEntry> dropFrom(List<MailEntry> batch, UUID owner) {
        Set<UUID> links = new HashSet<>(
                batch.stream().map(MailEntry::linkId).filter(Objects::nonNull).toList());
        Set<UUID> over = new HashSet<>();
        if (!links.isEmpty()) {
            settled.forEach(source -> over.addAll(source.among(links)));
        }
        if (over.isEmpty()) {
            return batch;
        }
        queue.drop(
                owner,
                batch.stream()
                        .filter(mail -> over.contains(mail.linkId()))
                        .map(MailEntry::id)
                        .toList());
        return batch.stream().filter(mail -> !over.contains(mail.linkId())).toList();
    }
}
