package org.bsplifecycle.eoi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Staff;
import org.bsplifecycle.prompt.PromptForm;
import org.springframework.stereotype.Component;

/** Asks a partnership whether it goes ahead, and who takes part. */
@Component
class ConfirmProjectPrompt implements PromptForm<Confirmation> {

    private final Bsps bsps;
    private final Contacts contacts;
    private final Staff staff;
    private final ConfirmingProject confirming;

    ConfirmProjectPrompt(Bsps bsps, Contacts contacts, Staff staff, ConfirmingProject confirming) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.staff = staff;
        this.confirming = confirming;
    }

    @Override
    public Map<String, Object> facts(BspReference reference) {
        Map<String, Object> facts = new HashMap<>();
        Bsp bsp = bsps.get(reference);
        facts.put("project", project(bsp));
        contacts.of(reference, ContactRole.DEPUTY_CONTACT).stream().findFirst().ifPresent(deputy -> {
            facts.put("deputyName", deputy.name());
            facts.put("deputyEmail", deputy.email());
        });
        contacts.of(reference, ContactRole.SPONSOR).stream().findFirst().ifPresent(sponsor -> {
            facts.put("sponsorName", sponsor.name());
            facts.put("sponsorEmail", sponsor.email());
        });
        return facts;
    }

    @Override
    public String record(BspReference reference, Confirmation answers, String by) {
        confirming.record(reference, answers, by);
        return answers.decision().name();
    }

    @Override
    public String whatHappensNext(String answer) {
        return answer.equals(Confirmation.Decision.CONFIRM.name())
                ? "Your project begins with scoping. Your implementation lead gets in touch to arrange the first meeting."
                : "Thank you for telling us. We close your expression of interest and write to you once more to say so.";
    }

    private List<Map<String, String>> project(Bsp bsp) {
        String lead = bsp.implementationLead() == null
                ? "to be named"
                : staff.find(bsp.implementationLead())
                        .map(person -> person.name())
                        .orElse("to be named");
        String contact = contacts.of(bsp.reference(), ContactRole.POINT_OF_CONTACT).stream()
                .findFirst()
                .map(Contact::name)
                .orElse("nobody yet");
        return List.of(
                row("Reference", bsp.reference().value()),
                row("Partnership", bsp.partnership()),
                row("Area", bsp.area()),
                row("Type", bsp.type() == null ? "to be agreed" : bsp.type().label()),
                row("Implementation lead", lead),
                row("Point of contact", contact));
    }

    private static Map<String, String> row(String question, String answer) {
        return Map.of("question", question, "answer", answer);
    }
}
