package org.bsplifecycle.correspondence.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.correspondence.MailState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The record of all mails for machines. */
@RestController
class CorrespondenceApi {

    private static final int MOST = 1000;

    private final Correspondence correspondence;
    private final Reading reading;

    CorrespondenceApi(Correspondence correspondence, Reading reading) {
        this.correspondence = correspondence;
        this.reading = reading;
    }

    /** Newest first; {@code before} is the {@code number} of the last one of the page before. */
    @GetMapping("/api/correspondence")
    List<MailJson> newest(
            @RequestParam Optional<String> bsp,
            @RequestParam Optional<MailState> state,
            @RequestParam Optional<Long> before,
            @RequestParam(defaultValue = "500") int limit) {
        if (bsp.isPresent() && !BspReference.isOne(bsp.get())) {
            return List.of();
        }
        int atMost = Math.max(1, Math.min(limit, MOST));
        return correspondence.newest(bsp.map(BspReference::new), state, before(before), atMost).stream()
                .map(MailJson::of)
                .toList();
    }

    static OptionalLong before(Optional<Long> number) {
        return number.stream().mapToLong(Long::longValue).findFirst();
    }

    @GetMapping("/api/correspondence/{id}")
    MailTextJson one(@PathVariable UUID id) {
        return correspondence
                .find(id)
                .map(mail ->
                        new MailTextJson(MailJson.of(mail), reading.text(mail).plain()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such email."));
    }

    record MailJson(
            UUID id,
            long number,
            MailState state,
            String messageId,
            String template,
            String templateVersion,
            String recipient,
            String role,
            String bsp,
            String subject,
            int attempts,
            String reply,
            Instant createdAt,
            Instant finishedAt) {

        static MailJson of(MailEntry mail) {
            return new MailJson(
                    mail.id(),
                    mail.number(),
                    mail.state(),
                    mail.messageId(),
                    mail.template(),
                    mail.templateVersion(),
                    mail.address(),
                    mail.role(),
                    mail.reference(),
                    mail.subject(),
                    mail.attempts(),
                    mail.reply(),
                    mail.createdAt(),
                    mail.finishedAt());
        }
    }

    record MailTextJson(MailJson mail, String text) {}
}
