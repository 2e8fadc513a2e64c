package org.bsplifecycle.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.publicforms.Links;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The participants in other modules' tests. */
public final class SurveyAnswers {

    private SurveyAnswers() {}

    /** Everybody who was invited and has not answered yet answers the survey that is open. */
    public static void everybodyAnswers(ApplicationContext beans, BspReference reference) {
        tokens(beans, reference).forEach(token -> answers(beans, token, Map.of()));
    }

    /** The ends of the personal links of those who have not answered. */
    public static List<String> tokens(ApplicationContext beans, BspReference reference) {
        return beans.getBean(JdbcClient.class).sql("""
                        select p.link from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
                        where w.reference = ? and w.closed_at is null and not p.answered order by p.link""").param(reference.value()).query(UUID.class).list().stream()
                .map(link -> beans.getBean(Links.class).url(link))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    public static void answers(ApplicationContext beans, String token, Map<String, Object> answers) {
        beans.getBean(Answering.class).answer(token, answers);
    }
}
