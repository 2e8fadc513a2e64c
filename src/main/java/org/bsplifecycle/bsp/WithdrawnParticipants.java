package org.bsplifecycle.bsp;

import java.util.List;
import java.util.UUID;
import org.bsplifecycle.personaldata.DataKind;
import org.bsplifecycle.personaldata.Forgetting;
import org.bsplifecycle.personaldata.Known;
import org.bsplifecycle.personaldata.OldRows;
import org.bsplifecycle.personaldata.Whom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in a project to be asked and wants to be asked no more is not needed there, also while it goes on. */
@Component
class WithdrawnParticipants extends OldRows<UUID> {

    private static final String OLD = """
            select c.id as key, c.reference from bsp.contact c
            where role = 'PARTICIPANT' and no_surveys_since < :before and name <> '%s'
                and not exists (select 1 from bsp.contact other where other.reference = c.reference
                    and lower(other.email) = lower(c.email) and other.role <> 'PARTICIPANT' and other.until is null)""".formatted(Whom.NAME);

    private final JdbcClient db;
    private final Forgetting forgetting;

    WithdrawnParticipants(JdbcClient db, Forgetting forgetting) {
        super(db, DataKind.WITHDRAWN_PARTICIPANTS, UUID.class, OLD);
        this.db = db;
        this.forgetting = forgetting;
    }

    @Override
    protected void letGo(List<UUID> participants) {
        db.sql("select id, reference, name, email as address from bsp.contact where id in (:participants)")
                .param("participants", participants)
                .query(Known.class)
                .list()
                .forEach(forgetting::forget);
    }
}
