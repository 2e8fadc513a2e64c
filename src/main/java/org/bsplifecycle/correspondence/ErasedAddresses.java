package org.bsplifecycle.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bsplifecycle.publicforms.LinkKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses whose owner was erased: no mail goes there, whoever enters them again. Kept as signatures with the server's
 * secret, so that the list tells nobody whom it holds.
 */
@Component
public class ErasedAddresses {

    private final JdbcClient db;
    private final LinkKey key;
    private final Clock clock;

    ErasedAddresses(JdbcClient db, LinkKey key, Clock clock) {
        this.db = db;
        this.key = key;
        this.clock = clock;
    }

    void add(String address) {
        db.sql("insert into bsp.erased_address (signature, erased_at) values (?, ?) on conflict do nothing")
                .params(signature(address), Timestamp.from(clock.instant()))
                .update();
    }

    /** Since when; empty when we may write there. */
    public Optional<java.time.Instant> since(String address) {
        return db.sql("select erased_at from bsp.erased_address where signature = ?")
                .param(signature(address))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Its owner wants to hear from us again. */
    public void writeAgain(String address) {
        db.sql("delete from bsp.erased_address where signature = ?")
                .param(signature(address))
                .update();
    }

    /** Those of the mails that would go to such an address. */
    List<MailEntry> among(Collection<MailEntry> mails) {
        byte[][] signatures =
                mails.stream().map(mail -> signature(mail.address())).toArray(byte[][]::new);
        List<byte[]> erased = db.sql("select signature from bsp.erased_address where signature = any(?)")
                .param(signatures)
                .query((row, n) -> row.getBytes(1))
                .list();
        return mails.stream()
                .filter(mail ->
                        erased.stream().anyMatch(one -> java.util.Arrays.equals(one, signature(mail.address()))))
                .toList();
    }

    private byte[] signature(String address) {
        return key.sign("erased " + address.strip().toLowerCase(Locale.ROOT));
    }
}
