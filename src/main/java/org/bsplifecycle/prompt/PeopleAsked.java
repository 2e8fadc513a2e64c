package org.bsplifecycle.prompt;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Held;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answered, and what a call brought to light. */
@Component
class PeopleAsked implements PersonalData {

    private final JdbcClient db;
    private final Questions questions;

    PeopleAsked(JdbcClient db, Questions questions) {
        this.db = db;
        this.questions = questions;
    }

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.RECORD, "Question to a partnership", "prompt")
                .names("on_behalf_name")
                .texts("answered_by", "call_note")
                .calling("on_behalf_name", "On behalf of")
                .calling("call_note", "Note of the call"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "prompt.reference",
                "prompt.kind",
                "prompt.process_instance",
                "prompt.state",
                "prompt.answer",
                "prompt.on_behalf_source",
                "prompt.answers_for");
    }

    @Override
    public List<Held> held(Whom whom) {
        return db.sql("select reference, kind, state from bsp.prompt where contact_id = any(?) order by asked_at")
                .param(whom.ids())
                .query((row, n) -> new Held(
                        DataKind.RECORD,
                        "Question to this person",
                        row.getString("reference"),
                        questions.named(row.getString("kind")).title(),
                        PromptState.valueOf(row.getString("state")) == PromptState.OPEN
                                ? "We wait for the answer"
                                : "Settled"))
                .list();
    }
}
