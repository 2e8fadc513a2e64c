package org.bsplifecycle.eoi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bsplifecycle.forms.Said;
import org.bsplifecycle.personaldata.AnswersInWords;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.bsplifecycle.publicforms.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is named in expressions of interest, sent or begun, and in what was said about them. */
@Component
class PeopleInEois implements PersonalData {

    private final JdbcClient db;
    private final Links links;
    private final EoiQuestions questions;
    private final Json json;

    PeopleInEois(JdbcClient db, Links links, EoiQuestions questions, Json json) {
        this.db = db;
        this.links = links;
        this.questions = questions;
        this.json = json;
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.DRAFTS, "Expression of interest that was begun", "eoi_draft")
                        .texts("link_sent_to", "entered_because")
                        .json("answers")
                        .calling("answers", "Answers", this::inWords),
                record("Expression of interest", "eoi")
                        .texts("entered_by", "entered_because")
                        .json("answers")
                        .calling("answers", "Answers", this::inWords),
                record("Review", "eoi_review").texts("questions", "feedback", "reviewed_by"),
                record("Further information", "eoi_information")
                        .names("given_by")
                        .texts("questions", "information"),
                record("Conversation", "eoi_conversation").texts("notes", "recorded_by"),
                record("Decision", "eoi_decision").texts("feedback", "decided_by"),
                record("Confirmation", "eoi_confirmation").names("given_by").texts("reason"));
    }

    /** Question by question, as it is asked; what is asked no more, behind that. */
    private String inWords(String answers) {
        Map<String, Object> rest = new LinkedHashMap<>(json.read(answers, new TypeReference<Map<String, Object>>() {}));
        List<String> lines = new ArrayList<>();
        Map<String, ?> kept = questions.form().kept(rest, questions.facts()).answers();
        for (Said said : questions.inWords(kept)) {
            if (!said.answer().isEmpty()) {
                lines.add(said.question() + ": " + said.inOneLine());
                rest.remove(said.key());
            }
        }
        lines.add(AnswersInWords.of(rest));
        return String.join("\n", lines).strip();
    }

    private static Place record(String title, String table) {
        return Place.of(DataKind.RECORD, title, table);
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "eoi_draft.reference",
                "eoi.reference",
                "eoi_review.reference",
                "eoi_review.review",
                "eoi_review.reasons",
                "eoi_information.reference",
                "eoi_conversation.reference",
                "eoi_conversation.traits",
                "eoi_decision.reference",
                "eoi_decision.decision",
                "eoi_decision.proposed_type",
                "eoi_confirmation.reference",
                "eoi_confirmation.decision");
    }

    /** What the person has begun goes whole; what others have begun loses the name only. */
    @Override
    public void erase(Whom whom) {
        List<UUID> theirs = db.sql(
                        "delete from bsp.eoi_draft where lower(link_sent_to) = ? and reference is null returning link_id")
                .param(whom.address())
                .query(UUID.class)
                .list();
        links.revoke(theirs);
    }
}
