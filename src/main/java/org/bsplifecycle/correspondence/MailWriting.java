package org.bsplifecycle.correspondence;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.calendar.Invitations;
import org.bsplifecycle.correspondence.text.MailTemplate;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.bsplifecycle.correspondence.text.Placeholder;
import org.bsplifecycle.correspondence.text.Values;
import org.bsplifecycle.forms.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a mail: finds the words for its placeholders, and refuses an address that is none. */
@Component
class MailWriting {

    private static final String NO_PROJECT_YET = "somebody gave us this address for an expression of interest";

    private final MailTemplates templates;
    private final ObjectProvider<MailFacts> facts;
    private final Recipients recipients;
    private final Values words;
    private final Sending sending;
    private final Invitations invitations;

    MailWriting(
            MailTemplates templates,
            ObjectProvider<MailFacts> facts,
            Recipients recipients,
            Values words,
            Sending sending,
            Invitations invitations) {
        this.templates = templates;
        this.facts = facts;
        this.recipients = recipients;
        this.words = words;
        this.sending = sending;
        this.invitations = invitations;
    }

    /** What the modules know of these BSPs, as far as the template asks for it. */
    private Map<BspReference, Map<String, String>> facts(MailTemplate template, Set<BspReference> references) {
        Map<BspReference, Map<String, String>> known = new HashMap<>();
        facts.stream()
                .filter(source -> source instanceof CommonMailFacts
                        || source.names().stream().anyMatch(template::uses))
                .forEach(source -> source.ofAll(references)
                        .forEach((reference, facts) -> known.computeIfAbsent(reference, one -> new HashMap<>())
                                .putAll(facts)));
        return known;
    }

    MailDraft write(Mail mail, Map<String, String> facts) {
        MailTemplate template = templates.named(mail.template());
        if (template.hasLink() && mail.linkId() == null) {
            throw new IllegalArgumentException("The mail %s needs a personal link".formatted(mail.template()));
        }
        Map<String, String> values = values(template, mail, facts);
        Optional<EmailAddress> address = EmailAddress.parse(mail.recipient().address());
        UUID id = UUID.randomUUID();
        return new MailDraft(
                id,
                mail.reference() == null ? null : mail.reference().value(),
                template.stem(),
                template.version(),
                new Recipient(
                        mail.recipient().role(),
                        address.map(EmailAddress::value).orElse(""),
                        mail.recipient().name()),
                mail.occurrence(),
                mail.alsoOn(),
                words.subject(template, values),
                words.text(template, templates.footer(), values),
                mail.linkId(),
                mail.listed().stream().skip(1).map(Mail.Listed::linkId).toList(),
                sending.messageId(id),
                address.isPresent() ? MailState.QUEUED : MailState.FAILED,
                address.isPresent() ? null : "There is no email address to send this to.",
                template.urgent(),
                template.unsubscribe(),
                calendar(mail));
    }

    /** A template filled with what is known of a BSP. Nothing is kept. */
    MailDraft sample(MailTemplate template, BspReference reference) {
        Recipient somebody = new Recipient(template.roles().get(0), "somebody@example.org", null);
        return asFarAsKnown(List.of(new Mail(reference, template.stem(), somebody, "sample", null, Map.of())))
                .get(0);
    }

    /** Mails as they would be written today, in the same order; what only the occasion will tell stands in brackets. */
    List<MailDraft> asFarAsKnown(List<Mail> mails) {
        Map<String, Map<BspReference, Map<String, String>>> facts = factsFor(mails);
        return mails.stream()
                .map(mail -> {
                    Map<String, String> known = facts.get(mail.template()).getOrDefault(mail.reference(), Map.of());
                    return write(mail.filledUp(unknown(templates.named(mail.template()), known)), known);
                })
                .toList();
    }

    private static Map<String, String> unknown(MailTemplate template, Map<String, String> known) {
        Map<String, String> unknown = new HashMap<>();
        template.placeholders().stream()
                .map(Placeholder::name)
                .filter(name -> !known.containsKey(name))
                .forEach(name -> unknown.put(name, "[" + name + "]"));
        return unknown;
    }

    /** What the modules know, by template, for all of these mails at once. */
    Map<String, Map<BspReference, Map<String, String>>> factsFor(Collection<Mail> mails) {
        Map<String, Map<BspReference, Map<String, String>>> facts = new HashMap<>();
        mails.stream()
                .collect(groupingBy(Mail::template, mapping(Mail::reference, filtering(Objects::nonNull, toSet()))))
                .forEach((template, references) -> facts.put(template, facts(templates.named(template), references)));
        return facts;
    }

    private String calendar(Mail mail) {
        return mail.entry() == null
                ? null
                : invitations.text(
                        mail.entry(),
                        sending.from(),
                        sending.programme(),
                        mail.recipient().address());
    }

    private Map<String, String> values(MailTemplate template, Mail mail, Map<String, String> facts) {
        Map<String, String> values = new HashMap<>(facts);
        values.putAll(mail.values());
        values.put(
                Placeholder.LIST,
                Values.list(mail.listed().stream().map(Mail.Listed::words).toList()));
        values.put(
                "name",
                mail.recipient().name() == null ? "colleague" : mail.recipient().name());
        values.put("project", project(template, mail.reference(), facts));
        values.put(
                "why",
                mail.reference() == null && template.unconfirmed()
                        ? NO_PROJECT_YET
                        : recipients.why(mail.recipient().role()));
        values.put("programme", sending.programme());
        values.put("replyTo", sending.replyTo());
        values.put("privacy", sending.page("/privacy"));
        return values;
    }

    /** An address that nobody has confirmed gets nothing that somebody typed. */
    private static String project(MailTemplate template, BspReference reference, Map<String, String> facts) {
        if (reference == null) {
            return "Bespoke Support Projects";
        }
        return template.unconfirmed() ? reference.value() : reference.value() + ", " + facts.get("area");
    }
}
