package org.bsplifecycle.learningreport;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** Who approved a report, and whom it may name. */
@Component
class PeopleInReports implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Learning report", "learning_report")
                .names("approved_by")
                .texts(
                        "title",
                        "context",
                        "goal",
                        "what_we_did",
                        "what_we_learned",
                        "challenges",
                        "joining_the_dots",
                        "voices",
                        "next_steps",
                        "review_comment",
                        "partner_comment",
                        "summary"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of("learning_report.reference", "learning_report.state", "learning_report.slug");
    }
}
