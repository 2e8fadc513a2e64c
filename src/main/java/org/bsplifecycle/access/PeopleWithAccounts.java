package org.bsplifecycle.access;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Obstacle;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can log in. An account is closed by an administrator, who knows what its owner still has to do; never by an erasure. */
@Component
class PeopleWithAccounts implements PersonalData {

    private final JdbcClient db;

    PeopleWithAccounts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.of(DataKind.ACCOUNTS, "Session", "spring_session")
                        .leadingTo(null)
                        .texts("principal_name")
                        .calling("principal_name", "User name"),
                Place.of(DataKind.ACCOUNTS, "Password that was given", "first_password")
                        .leadingTo(null)
                        .texts("user_id")
                        .calling("user_id", "User name"),
                Place.of(DataKind.ACCOUNTS, "Account at the organisation's provider", "provider_account")
                        .leadingTo(null)
                        .texts("subject", "user_id")
                        .calling("subject", "What the provider calls the account")
                        .calling("user_id", "User name"));
    }

    /** What a session remembers is its account, and goes with the session. */
    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "spring_session.primary_id",
                "spring_session.session_id",
                "spring_session_attributes.session_primary_id",
                "spring_session_attributes.attribute_name",
                "spring_session_attributes.attribute_bytes",
                "first_password.stamp",
                "provider_account.issuer",
                "provider_account.stamp");
    }

    @Override
    public Set<String> names() {
        return db.sql("select distinct concat_ws(' ', first_, last_) from public.act_id_user")
                .query(String.class)
                .set();
    }

    @Override
    public List<Obstacle> obstacles(String address) {
        return db.sql("select id_ from public.act_id_user where lower(email_) = ? or lower(id_) = ? order by id_")
                .params(address, address)
                .query((row, n) -> new Obstacle(
                        "%s logs in with this address. Give what they have to do to somebody else, then close the account in Admin."
                                .formatted(row.getString(1)),
                        List.of()))
                .list();
    }
}
