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
        List<UUID> links = beans.getBean(JdbcClient.class)
                .sql("""
                        select p.link from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave
                        where w.reference = ? and not p.answered""")
                .param(reference.value())
                .query(UUID.class)
                .list();
        for (UUID link : links) {
            String address = beans.getBean(Links.class).url(link);
            beans.getBean(Answering.class).answer(address.substring(address.lastIndexOf('/') + 1), Map.of());
        }
    }
}
