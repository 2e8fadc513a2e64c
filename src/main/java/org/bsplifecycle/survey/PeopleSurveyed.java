package org.bsplifecycle.survey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Held;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.bsplifecycle.publicforms.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked. What was answered leads to nobody, so it stays, and with it every count. */
@Component
class PeopleSurveyed implements PersonalData {

    private static final String ASKED =
            " from bsp.survey_participation p join bsp.survey_wave w on w.id = p.wave where p.contact = any(?)";

    private final JdbcClient db;
    private final Links links;
    private final Withdrawing withdrawing;

    PeopleSurveyed(JdbcClient db, Links links, Withdrawing withdrawing) {
        this.db = db;
        this.links = links;
        this.withdrawing = withdrawing;
    }

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Answer to a survey", "survey_ballot")
                .closedToAll()
                .leadingTo("(select w.reference from bsp.survey_wave w where w.id = survey_ballot.wave)")
                .json("answers"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "survey_wave.reference",
                "survey_wave.wave",
                "survey_wave.process_instance",
                "survey_wave.closing",
                "survey_ballot.questionnaire");
    }

    @Override
    public List<Held> held(Whom whom) {
        return db.sql("select w.reference, w.wave, p.answered" + ASKED + " order by w.opened_at")
                .param(whom.ids())
                .query((row, n) -> new Held(
                        DataKind.SURVEY_IDENTITY,
                        "Survey",
                        row.getString("reference"),
                        Wave.valueOf(row.getString("wave")).label(),
                        row.getBoolean("answered") ? "Has answered; what, nobody can tell" : "Was asked"))
                .list();
    }

    @Override
    public void erase(Whom whom) {
        links.revoke(db.sql("select p.link" + ASKED)
                .param(whom.ids())
                .query(UUID.class)
                .list());
        withdrawing.withdrawn(whom.ids());
    }
}
