package org.bsplifecycle.survey;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Outbox;
import org.bsplifecycle.correspondence.Recipient;
import org.springframework.stereotype.Component;

/** Invites and reminds, each person by their own link. */
@Component
class SurveyMails {

    private static final String REMINDER = "remindSurvey";
    private static final String EXTENSION = "extendSurvey";

    private final Outbox outbox;
    private final AnsweringTime time;

    SurveyMails(Outbox outbox, AnsweringTime time) {
        this.outbox = outbox;
        this.time = time;
    }

    void invite(WaveRow wave, List<Invited> people) {
        outbox.enqueue(mails(wave, wave.wave().questionnaire(), "invitation", people));
    }

    /** Invites somebody in another person's place. */
    void inviteInstead(WaveRow wave, Invited person) {
        outbox.enqueue(mails(wave, wave.wave().questionnaire(), "invitation by " + person.link(), List.of(person)));
    }

    /** @param number the same for the same reminder, however often it is tried */
    void remind(WaveRow wave, int number, List<Invited> people) {
        outbox.enqueue(reminding(wave, number, people));
    }

    List<Mail> reminding(WaveRow wave, int number, List<Invited> people) {
        return mails(wave, REMINDER, "reminder " + number, people);
    }

    /** Tells those who have not answered that they have more time. */
    void extend(WaveRow wave, List<Invited> people) {
        outbox.enqueue(extending(wave, people));
    }

    List<Mail> extending(WaveRow wave, List<Invited> people) {
        return mails(wave, EXTENSION, "extension", people);
    }

    private List<Mail> mails(WaveRow wave, String template, String occasion, List<Invited> people) {
        Map<String, String> values = Map.of(
                "answerBy", time.inWords(wave.closesOn()),
                "about", wave.wave().about(wave.reference()));
        return people.stream()
                .map(person -> new Mail(
                        wave.reference(),
                        template,
                        Recipient.of(person.contact()),
                        "%s of wave %s".formatted(occasion, wave.id()),
                        person.link(),
                        values))
                .toList();
    }
}
