package org.bsplifecycle.eoi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.springframework.stereotype.Component;

/** Everything that a partnership has told us before it became a project, as questions and answers to read. */
@Component
public class ToldSoFar {

    private final Bsps bsps;
    private final Contacts contacts;
    private final Eois eois;
    private final EoiQuestions questions;
    private final GivenInformation information;
    private final Conversations conversations;

    ToldSoFar(
            Bsps bsps,
            Contacts contacts,
            Eois eois,
            EoiQuestions questions,
            GivenInformation information,
            Conversations conversations) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.eois = eois;
        this.questions = questions;
        this.information = information;
        this.conversations = conversations;
    }

    /** Question by answer, in the order in which they were asked; what was not answered is left out. */
    public Map<String, String> of(BspReference reference) {
        Map<String, String> told = new LinkedHashMap<>();
        eois.answers(reference).ifPresentOrElse(answers -> fromForm(told, answers), () -> fromRecord(told, reference));
        people(told, reference);
        eois.enteredBecause(reference).ifPresent(why -> told.put("Why we entered it for the partnership", why));
        information
                .of(reference)
                .forEach(round -> told.merge(
                        "We asked: " + round.questions(),
                        round.information(),
                        (first, second) -> first + "\n\n" + second));
        conversations.of(reference).ifPresent(talk -> {
            told.put(talk.question(), talk.notes());
            told.put("How the conversation was marked", talk.marks());
        });
        return told;
    }

    /** The same as rows of a form's table. */
    public List<Map<String, String>> rows(BspReference reference) {
        return of(reference).entrySet().stream()
                .map(told -> Map.of("question", told.getKey(), "answer", told.getValue()))
                .toList();
    }

    private void fromForm(Map<String, String> told, Map<String, Object> answers) {
        questions.inWords(answers).stream()
                .filter(said -> !said.key().equals("privacyNotice"))
                .filter(said -> !said.answer().isEmpty() && !said.answer().equals(List.of("No")))
                .forEach(said -> told.put(said.question(), said.inOneLine()));
    }

    /** For a BSP that was taken over without its expression of interest. */
    private void fromRecord(Map<String, String> told, BspReference reference) {
        Bsp bsp = bsps.get(reference);
        told.put("Partnership", bsp.partnership());
        told.put("Area", bsp.area());
    }

    private void people(Map<String, String> told, BspReference reference) {
        contacts.of(reference).stream()
                .filter(contact -> contact.role() != ContactRole.PARTICIPANT)
                .sorted(Comparator.comparing(Contact::role))
                .forEach(contact -> told.put(contact.role().label(), introduced(contact)));
    }

    private static String introduced(Contact contact) {
        return Stream.of(contact.name(), contact.jobTitle(), contact.organisation(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
