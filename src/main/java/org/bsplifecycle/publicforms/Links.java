package org.bsplifecycle.publicforms;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bsplifecycle.settings.Website;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Personal links for people without an account. The token is never stored, so whoever reads the database cannot answer
 * for others; it is made again from the link's id at the moment in which a mail is sent. Looking a link up changes
 * nothing, because mail scanners open links.
 */
@Component
public class Links {

    private final JdbcClient db;
    private final Clock clock;
    private final LinkKey key;
    private final Website website;

    Links(JdbcClient db, Clock clock, LinkKey key, Website website) {
        this.db = db;
        this.clock = clock;
        this.key = key;
        this.website = website;
    }

    /** A new link; the subject is what it is about, in the words of the module that asks for it. */
    public UUID create(LinkPurpose purpose, String subject, Instant expiresAt) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into bsp.link (id, purpose, subject, token_hash, expires_at, created_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, purpose.name(), subject, token(id).hash(), Timestamp.from(expiresAt), now())
                .update();
        return id;
    }

    /** As many new links about one subject as somebody needs at once. */
    public List<UUID> create(LinkPurpose purpose, String subject, Instant expiresAt, int many) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(many).toList();
        db.sql("""
                insert into bsp.link (id, purpose, subject, token_hash, expires_at, created_at)
                select made.id, ?, ?, decode(made.hash, 'hex'), ?, ? from unnest(?::uuid[], ?::text[]) as made (id, hash)""")
                .params(
                        purpose.name(),
                        subject,
                        Timestamp.from(expiresAt),
                        now(),
                        ids.toArray(UUID[]::new),
                        ids.stream()
                                .map(id -> HexFormat.of().formatHex(token(id).hash()))
                                .toArray(String[]::new))
                .update();
        return ids;
    }

    /** The link of that token while it works; for a link that is over, whatever the reason, nothing. */
    public Optional<Link> find(String token) {
        return unended(token).filter(this::inTime);
    }

    private boolean inTime(Link link) {
        return link.expiresAt().isAfter(clock.instant());
    }

    private Optional<Link> unended(String token) {
        return db.sql("select * from bsp.link where token_hash = ? and used_at is null and revoked_at is null")
                .param(new LinkToken(token).hash())
                .query((row, n) -> new Link(
                        row.getObject("id", UUID.class),
                        LinkPurpose.valueOf(row.getString("purpose")),
                        row.getString("subject"),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /**
     * The link of that token, if it is for this purpose and still works.
     *
     * @throws LinkSuperseded when somebody else has its question now
     * @throws LinkOver when it is over for any other reason, or never was
     */
    public Link open(LinkPurpose purpose, String token) {
        return open(purpose, token, link -> false);
    }

    /** The same; for a link that rests, time stands still, because it gets that time back. */
    public Link open(LinkPurpose purpose, String token, Predicate<Link> rests) {
        return unended(token)
                .filter(link -> link.purpose() == purpose)
                .filter(link -> inTime(link) || rests.test(link))
                .orElseThrow(() -> isSuperseded(purpose, token) ? new LinkSuperseded() : new LinkOver());
    }

    /** The link of that token, whether it still works or not: for what somebody may say at any time. */
    public UUID ever(LinkPurpose purpose, String token) {
        return db.sql("select id from bsp.link where token_hash = ? and purpose = ?")
                .params(new LinkToken(token).hash(), purpose.name())
                .query(UUID.class)
                .optional()
                .orElseThrow(LinkOver::new);
    }

    private boolean isSuperseded(LinkPurpose purpose, String token) {
        return db.sql(
                        "select exists (select 1 from bsp.link where token_hash = ? and purpose = ? and superseded_at is not null)")
                .params(new LinkToken(token).hash(), purpose.name())
                .query(Boolean.class)
                .single();
    }

    /** The whole address. Only what sends the mail needs it. */
    public String url(UUID id) {
        var row = db.sql("select purpose, token_hash from bsp.link where id = ?")
                .params(id)
                .query((found, n) -> new Object[] {found.getString("purpose"), found.getBytes("token_hash")})
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no link " + id));
        LinkToken token = token(id);
        if (!Arrays.equals(token.hash(), (byte[]) row[1])) {
            throw new IllegalStateException(
                    "The link " + id + " was made with another key. Every node needs the same bsp.link-key.");
        }
        return website.page(LinkPurpose.valueOf((String) row[0]).path(token.value()));
    }

    /** Uses the link up; of two at the same moment one succeeds and the other learns that the link is over. */
    public void use(UUID id) {
        int used = db.sql("update bsp.link set used_at = ? where id = ? and used_at is null and revoked_at is null")
                .params(now(), id)
                .update();
        if (used == 0) {
            throw new LinkOver();
        }
    }

    /** Takes a link back; one that is over already stays as it is. */
    public void revoke(UUID id) {
        db.sql("update bsp.link set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), id)
                .update();
    }

    /** Takes a link back because somebody else has one for the same thing now; whoever opens it is told so. */
    public void supersede(UUID id) {
        db.sql("update bsp.link set revoked_at = :now, superseded_at = :now where id = :id and revoked_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Takes these links back. */
    public void revoke(Collection<UUID> ids) {
        db.sql("update bsp.link set revoked_at = ? where id = any(?::uuid[]) and revoked_at is null")
                .params(now(), ids.toArray(UUID[]::new))
                .update();
    }

    /** Lets a link that still works last until later. */
    public void postpone(UUID id, UnaryOperator<Instant> later) {
        db.sql("select expires_at from bsp.link where id = ? and revoked_at is null")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional()
                .ifPresent(end -> db.sql("update bsp.link set expires_at = ? where id = ?")
                        .params(Timestamp.from(later.apply(end)), id)
                        .update());
    }

    /** Takes back every link of that purpose for that subject. */
    public void revokeAll(LinkPurpose purpose, String subject) {
        db.sql("update bsp.link set revoked_at = ? where purpose = ? and subject = ? and revoked_at is null")
                .params(now(), purpose.name(), subject)
                .update();
    }

    private LinkToken token(UUID id) {
        return LinkToken.of(key.sign(id));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
