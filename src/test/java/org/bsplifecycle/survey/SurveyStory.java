package org.bsplifecycle.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bsplifecycle.ProcessStory;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.publicforms.Links;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A BSP of its own with people, and its surveys. The people are called p0, p1 and so on; p0 is the point of contact. */
public final class SurveyStory {

    static final Map<String, Object> SOME_ANSWERS = Map.of("clarity", "4", "hopes", "We hope to be heard.");

    private final ApplicationContext beans;
    private final BspReference reference;
    private final ProcessStory process;

    public SurveyStory(ApplicationContext beans, int people) {
        this.beans = beans;
        this.reference = inTransaction(() -> register(people));
        this.process = new ProcessStory(beans.getBean(ProcessEngine.class), reference);
    }

    private BspReference register(int people) {
        BspReference registered = beans.getBean(Bsps.class)
                .register(new NewBsp(
                        "2020-21",
                        "Nottingham City Partnership",
                        PartnershipType.CHILD_SAFEGUARDING_PARTNERSHIP,
                        Scope.LOCAL,
                        "Nottingham",
                        "East Midlands",
                        List.of("Nottingham"),
                        Focus.NONE));
        IntStream.range(0, people)
                .forEach(n -> beans.getBean(Contacts.class)
                        .add(
                                registered,
                                NewContact.of(
                                        n == 0 ? ContactRole.POINT_OF_CONTACT : ContactRole.PARTICIPANT,
                                        "Person " + n,
                                        address(n, registered))));
        return registered;
    }

    private static String address(int person, BspReference reference) {
        return "p%d.%s@example.org".formatted(person, reference.value().toLowerCase());
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).execute(s -> work.get());
    }

    public SurveyStory opens(Wave wave) {
        return inTransaction(() -> {
            beans.getBean(Processes.class)
                    .start(SurveyProcess.ID, reference, Outcome.of(SurveyProcess.SURVEY_WAVE, wave.name()));
            return this;
        });
    }

    BspReference reference() {
        return reference;
    }

    ProcessStory process() {
        return process;
    }

    /** The end of the personal link of that person for the newest wave. */
    public String token(int person) {
        UUID link = db().sql("""
                select p.link from bsp.survey_participation p
                join bsp.survey_wave w on w.id = p.wave join bsp.contact c on c.id = p.contact
                where w.reference = ? and c.email = ? order by w.opened_at desc limit 1""")
                .params(reference.value(), address(person, reference))
                .query(UUID.class)
                .single();
        String url = beans.getBean(Links.class).url(link);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    boolean answers(int person) {
        return beans.getBean(Answering.class).answer(token(person), SOME_ANSWERS);
    }

    SurveyWave wave() {
        List<SurveyWave> waves = beans.getBean(Surveys.class).of(reference);
        return waves.get(waves.size() - 1);
    }

    String closing() {
        return db().sql("select closing from bsp.survey_wave where reference = ?")
                .param(reference.value())
                .query(String.class)
                .single();
    }

    List<String> mails(String template) {
        return mails(template, "%");
    }

    /** Those in this state, by the first word of their addresses. */
    List<String> mails(String template, String state) {
        return db().sql("""
                select split_part(split_part(address, '@', 1), '.', 1) from bsp.mail
                where reference = ? and template = ? and state like ? order by 1""")
                .params(reference.value(), template, state)
                .query(String.class)
                .list();
    }

    List<String> ballots() {
        return db().sql("""
                select b.answers::text from bsp.survey_ballot b join bsp.survey_wave w on w.id = b.wave
                where w.reference = ?""").param(reference.value()).query(String.class).list();
    }

    List<String> timeline() {
        return beans.getBean(Timeline.class).of(reference).stream()
                .map(entry -> entry.what())
                .toList();
    }

    JdbcClient db() {
        return beans.getBean(JdbcClient.class);
    }
}
