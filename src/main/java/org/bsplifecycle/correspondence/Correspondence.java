package org.bsplifecycle.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was said by mail, to be read. */
@Component
public class Correspondence {

    private final JdbcClient db;
    private final MailRows rows;

    Correspondence(JdbcClient db, MailRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** All mails about a BSP, newest first. */
    public List<MailEntry> of(BspReference reference) {
        return newest(Optional.of(reference), Optional.empty(), OptionalLong.empty(), Integer.MAX_VALUE);
    }

    /**
     * Everybody who was told on an occasion whose name begins so, each address once, without those whom this template told
     * last.
     */
    public List<Recipient> toldOn(BspReference reference, String occasion, String except) {
        return db.sql("""
                select role, address from (
                    select distinct on (lower(address)) role, address, template from bsp.mail
                    where reference = :reference and starts_with(occurrence, :occasion) and address <> ''
                    order by lower(address), number desc) last
                where template <> :except""")
                .param("reference", reference.value())
                .param("occasion", occasion)
                .param("except", except)
                .query((row, n) -> new Recipient(row.getString("role"), row.getString("address"), null))
                .list();
    }

    public Optional<MailEntry> find(UUID id) {
        return rows.find(id);
    }

    /** The newest mails of a BSP, in a state, before the one with a number, as far as they are asked for. */
    public List<MailEntry> newest(
            Optional<BspReference> reference, Optional<MailState> state, OptionalLong before, int limit) {
        StringBuilder where = new StringBuilder("where true");
        reference.ifPresent(r -> where.append(" and reference = :reference"));
        state.ifPresent(s -> where.append(" and state = :state"));
        before.ifPresent(b -> where.append(" and number < :before"));
        return db.sql("select * from bsp.mail " + where + " order by number desc limit :limit")
                .param("reference", reference.map(BspReference::value).orElse(null))
                .param("state", state.map(Enum::name).orElse(null))
                .param("before", before.orElse(0))
                .param("limit", limit)
                .query(MailEntry::read)
                .list();
    }
}
