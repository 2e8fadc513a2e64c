package org.bsplifecycle.publicforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.publicforms.LinkPurpose.DRAFT;
import static org.bsplifecycle.publicforms.LinkPurpose.PROMPT;
import static org.bsplifecycle.publicforms.LinkPurpose.SURVEY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.settings.Website;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BspTest
class LinksTest {

    @Autowired
    Links links;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final String subject = "prompt " + UUID.randomUUID();

    @Test
    void leadWhereTheirPurposeSays() {
        assertThat(links.url(create(PROMPT))).matches("http://localhost:\\d+/respond/[A-Za-z0-9_-]{43}");
        assertThat(links.url(create(SURVEY))).matches("http://localhost:\\d+/survey/[A-Za-z0-9_-]{43}");
        assertThat(links.url(create(DRAFT)))
                .matches("http://localhost:\\d+/expression-of-interest\\?draft=[A-Za-z0-9_-]{43}");
    }

    @Test
    void areFoundByTheirTokenAsOftenAsSomebodyLooks() {
        UUID id = create(PROMPT);
        String token = token(id);

        for (int i = 0; i < 3; i++) {
            assertThat(links.open(PROMPT, token)).satisfies(link -> {
                assertThat(link.id()).isEqualTo(id);
                assertThat(link.subject()).isEqualTo(subject);
            });
        }
        assertThat(links.url(id)).endsWith(token);
    }

    @Test
    void cannotBeMadeFromTheDatabase() {
        UUID id = create(PROMPT);
        String row = db.sql("select l::text from bsp.link l where id = ?")
                .params(id)
                .query(String.class)
                .single();

        assertThat(row).contains("\\x").doesNotContain(token(id), hex(token(id)));
    }

    private static String hex(String token) {
        return HexFormat.of().formatHex(token.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void areOverWhenUsedRevokedExpiredOrNeverThere() {
        UUID used = create(PROMPT);
        links.use(used);
        UUID revoked = create(PROMPT);
        links.revoke(revoked);
        UUID expired = links.create(PROMPT, subject, clock.instant().minusSeconds(1));

        for (String token : new String[] {token(used), token(revoked), token(expired), "x".repeat(43), "", "\u0000"}) {
            assertThat(links.find(token)).isEmpty();
            assertThatThrownBy(() -> links.open(PROMPT, token)).isInstanceOf(LinkOver.class);
        }
    }

    @Test
    void serveOnePurposeOnly() {
        assertThatThrownBy(() -> links.open(SURVEY, token(create(PROMPT)))).isInstanceOf(LinkOver.class);
    }

    @Test
    void areTakenBackTogether() {
        UUID first = create(PROMPT);
        UUID second = create(PROMPT);
        UUID other = create(SURVEY);

        links.revokeAll(PROMPT, subject);

        assertThat(links.find(token(first))).isEmpty();
        assertThat(links.find(token(second))).isEmpty();
        assertThat(links.find(token(other))).isPresent();
    }

    @Test
    void areUsedUpOnceHoweverManyTryAtTheSameMoment() throws Exception {
        UUID id = create(PROMPT);
        AtomicInteger over = new AtomicInteger();
        var people = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            people.submit(() -> {
                try {
                    links.use(id);
                } catch (LinkOver e) {
                    over.incrementAndGet();
                }
            });
        }
        people.shutdown();

        assertThat(people.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
        assertThat(over).hasValue(7);
    }

    @Test
    void ofAnotherKeyAreNotSent(@TempDir Path home) {
        UUID id = create(PROMPT);
        Links elsewhere =
                new Links(db, clock, new LinkKey("", home), new Website("http://localhost/", "http://localhost/"));

        assertThatThrownBy(() -> elsewhere.url(id)).hasMessageContaining("Every node needs the same bsp.link-key");
    }

    @Test
    void theirKeyIsKeptForTheOwnerAlone(@TempDir Path home) throws Exception {
        UUID id = UUID.randomUUID();
        byte[] first = new LinkKey("", home.resolve("new")).sign(id);

        assertThat(new LinkKey("", home.resolve("new")).sign(id)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("new/link.key"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new LinkKey("short", home)).hasMessageContaining("32 characters");
    }

    private UUID create(LinkPurpose purpose) {
        return links.create(purpose, subject, inAMonth());
    }

    private String token(UUID id) {
        String url = links.url(id);
        return url.substring(url.length() - 43);
    }

    private Instant inAMonth() {
        return clock.instant().plus(Duration.ofDays(30));
    }
}
