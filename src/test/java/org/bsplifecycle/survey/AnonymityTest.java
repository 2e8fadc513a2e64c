package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has the database cannot tell who answered what: looked at with the database's own eyes. */
@BspTest
class AnonymityTest {

    private static final List<String> BALLOT = List.of("survey_ballot");
    private static final List<String> PEOPLE =
            List.of("survey_participation", "contact", "link", "mail", "timeline", "survey_wave");

    @Autowired
    ApplicationContext beans;

    @Test
    void aBallotSharesNoValueWithAnyRowAboutAPersonButWaveAndQuestionnaire() {
        SurveyStory story = answered();
        String wave = column(story, "survey_wave", "id", "reference = '%s'".formatted(story.reference()))
                .get(0);

        Set<String> ballots = values(story, BALLOT, wave);
        Set<String> people = values(story, PEOPLE, wave);

        assertThat(ballots).hasSize(3);
        assertThat(people).hasSizeGreaterThan(20);
        assertThat(ballots).doesNotContainAnyElementsOf(people);
    }

    @Test
    void aBallotKnowsNoMomentAndNobody() {
        SurveyStory story = answered();

        List<String> types = story.db().sql("""
                select column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'bsp' and table_name = 'survey_ballot' order by column_name""").query(String.class).list();

        assertThat(types).containsExactly("answers jsonb", "id uuid", "questionnaire character varying", "wave uuid");
    }

    @Test
    void theDatabasesOwnRowVersionsTellNothing() {
        SurveyStory story = new SurveyStory(beans, 5).opens(Wave.BASELINE);
        story.answers(3);
        story.answers(0);

        assertThat(new HashSet<>(ofWave(story, "survey_participation", "xmin::text")))
                .hasSize(1);

        story.process()
                .timePassesTo(SurveyProcess.DUE)
                .timePassesTo(SurveyProcess.DUE)
                .isOver();

        assertThat(new HashSet<>(ofWave(story, "survey_ballot", "xmin::text"))).hasSize(1);
        assertThat(ofWave(story, "survey_ballot", "id")).hasSize(2);
    }

    @Test
    void nothingOfAnAnswerReachesTheEngineOrTheTimeline() {
        SurveyStory story = new SurveyStory(beans, 1).opens(Wave.BASELINE);
        story.answers(0);

        List<String> texts = story.db()
                .sql("select text_ from act_hi_varinst where text_ is not null")
                .query(String.class)
                .list();

        assertThat(texts).noneMatch(text -> text.contains("heard"));
        assertThat(String.join("\n", story.timeline())).doesNotContain("heard").doesNotContain("Person");
    }

    private SurveyStory answered() {
        SurveyStory story = new SurveyStory(beans, 3).opens(Wave.BASELINE);
        story.answers(2);
        story.answers(0);
        assertThat(beans.getBean(Contacts.class).of(story.reference(), ContactRole.PARTICIPANT))
                .hasSize(2);
        return story;
    }

    /** Every value of every row of the BSP in these tables, row versions and places included, wave and questionnaire left out. */
    private Set<String> values(SurveyStory story, List<String> tables, String wave) {
        Set<String> values = new TreeSet<>();
        for (String table : tables) {
            String where = switch (table) {
                case "survey_ballot", "survey_participation" -> "wave = '%s'".formatted(wave);
                case "link" -> "subject = '%s'".formatted(wave);
                default -> "reference = '%s'".formatted(story.reference());
            };
            List<String> columns = new ArrayList<>(story.db()
                    .sql(
                            "select column_name from information_schema.columns where table_schema = 'bsp' and table_name = ?")
                    .param(table)
                    .query(String.class)
                    .list());
            columns.forEach(column -> values.addAll(column(story, table, column, where)));
        }
        values.removeAll(List.of(wave, Wave.BASELINE.questionnaire()));
        return values;
    }

    private static List<String> column(SurveyStory story, String table, String column, String where) {
        return story.db()
                .sql("select %s::text from bsp.%s where %s::text is not null and %s"
                        .formatted(column, table, column, where))
                .query(String.class)
                .list();
    }

    private static List<String> ofWave(SurveyStory story, String table, String column) {
        return story.db()
                .sql("select t.%s::text from bsp.%s t join bsp.survey_wave w on w.id = t.wave where w.reference = ?"
                        .formatted(column, table))
                .param(story.reference().value())
                .query(String.class)
                .list();
    }
}
