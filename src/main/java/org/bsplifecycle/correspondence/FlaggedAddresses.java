package org.bsplifecycle.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Contact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses that take no mail. Mail of that BSP to a flagged address waits in the outbox and is not refused: once the
 * flag is settled, what is still wanted leaves by itself, and nothing was lost that was written meanwhile. Each method
 * joins the caller's transaction.
 */
@Component
public class FlaggedAddresses {

    private final JdbcClient db;
    private final Clock clock;

    FlaggedAddresses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Flags the address of a mail that was refused.
     *
     * @param userId who of staff and delivery partners it is, or null
     * @return nothing when it is flagged already
     */
    public Optional<FlaggedAddress> flag(MailEntry refused, String userId) {
        return db.sql("""
                insert into bsp.mail_flag (id, reference, address, role, user_id, reply, flagged_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning *""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        refused.reference(),
                        refused.address().toLowerCase(Locale.ROOT),
                        refused.role(),
                        userId,
                        refused.reply(),
                        now()))
                .query(FlaggedAddresses::read)
                .optional();
    }

    /** Flags what stands for an address that was erased, as the address of whoever has the role. */
    public Optional<FlaggedAddress> flagErased(BspReference reference, Contact was) {
        return db.sql("""
                insert into bsp.mail_flag (id, reference, address, role, flagged_at)
                values (?, ?, ?, ?, ?) on conflict do nothing returning *""")
                .params(
                        UUID.randomUUID(),
                        reference.value(),
                        was.address(),
                        Recipient.of(was).role(),
                        now())
                .query(FlaggedAddresses::read)
                .optional();
    }

    public Optional<FlaggedAddress> find(UUID id) {
        return db.sql("select * from bsp.mail_flag where id = ?")
                .param(id)
                .query(FlaggedAddresses::read)
                .optional();
    }

    /** Those of the BSP that are not settled. */
    public List<FlaggedAddress> of(BspReference reference) {
        return db.sql("select * from bsp.mail_flag where reference = ? and settled_at is null order by flagged_at")
                .param(reference.value())
                .query(FlaggedAddresses::read)
                .list();
    }

    /** Lets mail leave again. False when somebody else has settled it. */
    public boolean settle(FlaggedAddress flag) {
        return db.sql("update bsp.mail_flag set settled_at = ? where id = ? and settled_at is null")
                        .params(now(), flag.id())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static FlaggedAddress read(ResultSet row, int n) throws SQLException {
        return new FlaggedAddress(
                row.getObject("id", UUID.class),
                new BspReference(row.getString("reference")),
                row.getString("address"),
                row.getString("role"),
                row.getString("user_id"),
                row.getString("reply"),
                row.getTimestamp("flagged_at").toInstant(),
                row.getTimestamp("settled_at") != null);
    }
}
