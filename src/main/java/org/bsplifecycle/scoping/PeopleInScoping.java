package org.bsplifecycle.scoping;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.stereotype.Component;

/** What meetings, briefs and scopes say of people. */
@Component
class PeopleInScoping implements PersonalData {

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.RECORD, "Scoping meeting", "scoping_meeting").texts("summary", "next_steps"),
                Place.of(DataKind.RECORD, "Evidence brief", "evidence_brief").texts("summary", "sources", "gaps"),
                Place.of(DataKind.RECORD, "Scope", "scope_version")
                        .names("agreed_by")
                        .texts(
                                "change_goal",
                                "outcomes",
                                "existing_activity",
                                "joining_the_dots",
                                "voices",
                                "signed_off_by",
                                "sent_back"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "scoping_meeting.reference",
                "evidence_brief.reference",
                "scope_version.reference",
                "scoping_meeting.format",
                "scoping_meeting.sectors",
                "scope_version.format");
    }
}
