package org.bsplifecycle.bsp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the projects, and the record in which they may be named. */
@Component
class PeopleOfBsps implements PersonalData {

    private final JdbcClient db;
    private final ErasingContacts erasing;

    PeopleOfBsps(JdbcClient db, ErasingContacts erasing) {
        this.db = db;
        this.erasing = erasing;
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.CONTACTS, "Contact of a project", "contact")
                        .aboutOne()
                        .texts("name", "email", "job_title", "organisation", "phone", "role")
                        .calling("role", "Role", PeopleOfBsps::role),
                Place.of(DataKind.RECORD, "Project", "bsp")
                        .texts("partnership", "type_reason", "change_goal", "implementation_lead", "delivery_partner")
                        .calling("type_reason", "Why this type"),
                Place.of(DataKind.RECORD, "Timeline", "timeline")
                        .texts("what", "who")
                        .calling("what", "What happened")
                        .calling("who", "Who did it"),
                Place.of(DataKind.RECORD, "Pause", "pause").texts("asked_by", "approved_by"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "bsp.reference",
                "bsp.programme_year",
                "bsp.partnership_type",
                "bsp.scope",
                "bsp.area",
                "bsp.region",
                "bsp.type",
                "bsp.primary_goal",
                "bsp.secondary_goal",
                "bsp.focus_qualifier",
                "bsp.phase",
                "bsp.status",
                "bsp_authority.reference",
                "bsp_authority.authority",
                "contact.reference",
                "contact.sector",
                "timeline.reference",
                "pause.reference",
                "pause.reason",
                "pause.notice");
    }

    @Override
    public Set<String> names() {
        return db.sql("select distinct name from bsp.contact where name <> ?")
                .param(Whom.NAME)
                .query(String.class)
                .set();
    }

    @Override
    public List<Known> known(String address) {
        return db.sql("select id, reference, name, email from bsp.contact where lower(email) = ?")
                .param(address)
                .query(PeopleOfBsps::known)
                .list();
    }

    @Override
    public List<Known> peopleOf(String reference) {
        return db.sql("select id, reference, name, email from bsp.contact where reference = ?")
                .param(reference)
                .query(PeopleOfBsps::known)
                .list();
    }

    @Override
    public void erase(Whom whom) {
        erasing.erase(whom);
    }

    @Override
    public void forget(String reference) {
        erasing.forget(reference);
    }

    @Override
    public void forget(Known person) {
        erasing.erase(Whom.of(person.address(), List.of(person)));
    }

    private static String role(String code) {
        return Stream.of(ContactRole.values())
                .filter(role -> role.name().equals(code))
                .map(ContactRole::label)
                .findFirst()
                .orElse(code);
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("email"));
    }
}
