package org.bsplifecycle.partners;

import java.util.List;
import java.util.Set;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Obstacle;
import org.bsplifecycle.personaldata.PersonalData;
import org.bsplifecycle.personaldata.Place;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom we write to at a delivery partner. */
@Component
class PeopleOfPartners implements PersonalData {

    private final JdbcClient db;
    private final DeliveryPartners partners;

    PeopleOfPartners(JdbcClient db, DeliveryPartners partners) {
        this.db = db;
        this.partners = partners;
    }

    @Override
    public List<Place> places() {
        return List.of(Place.of(DataKind.ACCOUNTS, "Delivery partner", "delivery_partner")
                .aboutOne()
                .leadingTo(null)
                .texts("name", "email", "user_id")
                .calling("user_id", "User name"));
    }

    @Override
    public Set<String> notPersonal() {
        return Set.of(
                "delivery_partner.kind",
                "delivery_partner.expertise",
                "delivery_partner.regions",
                "delivery_partner.conflicts",
                "delivery_partner.status");
    }

    @Override
    public Set<String> names() {
        return db.sql("select distinct name from bsp.delivery_partner")
                .query(String.class)
                .set();
    }

    @Override
    public List<Obstacle> obstacles(String address) {
        return partners.all().stream()
                .filter(partner -> partner.email().equalsIgnoreCase(address))
                .filter(partner -> partners.carries(partner.userId()) > 0)
                .map(partner -> new Obstacle(
                        "The delivery partner %s carries projects. Give each of these another delivery partner first:"
                                .formatted(partner.name()),
                        partners.projectsOf(partner.userId())))
                .toList();
    }

    /** An organisation keeps its name: the record of its projects says who delivered them. */
    @Override
    public void erase(Whom whom) {
        db.sql("""
                update bsp.delivery_partner set email = :stand, status = 'PAUSED',
                    name = case when kind = 'INDIVIDUAL' then :name else name end where lower(email) = :address""")
                .param("stand", whom.stand())
                .param("name", Whom.NAME)
                .param("address", whom.address())
                .update();
    }
}
