package org.bsplifecycle.correspondence;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bsplifecycle.SharedPostgres.Database;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.correspondence.text.MailPage;
import org.bsplifecycle.publicforms.LinkKey;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.settings.Website;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One server's dispatcher with everything it needs and nothing else, so that a test can have two of them, or kill one. */
final class MailNode implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    MailNode(Database database, Clock clock, String... settings) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(database.username());
        source.setPassword(database.password());
        source.setMaximumPoolSize(3);
        TestPropertyValues.of(
                        "bsp.base-url=https://bsp.example",
                        "bsp.staff-url=https://bsp.example",
                        "bsp.home=target/test-home",
                        "bsp.link-key=a key that is long enough for a test",
                        "bsp.timed-work.enabled=false",
                        "bsp.mail.from=programme@example.org",
                        "bsp.mail.reply-to=programme@example.org")
                .and(settings)
                .applyTo(context);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.scan("org.bsplifecycle.workingtime");
        context.registerBean(Links.class, MailNode::links);
        context.register(
                MailConfiguration.class,
                Website.class,
                Sending.class,
                Timeline.class,
                MailPage.class,
                Letters.class,
                MailRows.class,
                MailQueue.class,
                MailTrouble.class,
                LinkKey.class,
                ErasedAddresses.class,
                Unneeded.class,
                RelayPace.class,
                Delivery.class,
                Dispatcher.class);
        context.register(AutoConfigurations.getClasses(AutoConfigurations.of(ThymeleafAutoConfiguration.class)));
        context.refresh();
    }

    /** No mail of these tests has a personal link. */
    private static Links links() {
        return null;
    }

    /** Patient with a relay that is fine on a machine that is busy. A test that waits for a limit sets its own. */
    static String[] relay(int port, String... more) {
        return Stream.concat(
                        Stream.of(
                                "bsp.mail.trial=false",
                                "bsp.mail.connect-timeout=5s",
                                "bsp.mail.reply-timeout=5s",
                                "bsp.mail.send-timeout=9s",
                                "bsp.mail.lease=2m",
                                "spring.mail.host=127.0.0.1",
                                "spring.mail.port=" + port),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    Dispatcher dispatcher() {
        return context.getBean(Dispatcher.class);
    }

    MailQueue queue() {
        return context.getBean(MailQueue.class);
    }

    Delivery delivery() {
        return context.getBean(Delivery.class);
    }

    JdbcClient db() {
        return context.getBean(JdbcClient.class);
    }

    Optional<String> complaint() {
        return context.getBean(RelayPace.class).complaint();
    }

    UUID write(String address, String subject) {
        return write(address, subject, false);
    }

    UUID writeUrgently(String address, String subject) {
        return write(address, subject, true);
    }

    private UUID write(String address, String subject, boolean urgent) {
        UUID id = UUID.randomUUID();
        context.getBean(MailRows.class)
                .add(List.of(new MailDraft(
                        id,
                        null,
                        "sampleNews",
                        "1",
                        new Recipient("sponsor", address, null),
                        id.toString(),
                        List.of(),
                        subject,
                        "Hello,\n\nThis is " + subject + ".\n\n--\nSample",
                        null,
                        List.of(),
                        "<" + id + "@bsp.example>",
                        MailState.QUEUED,
                        null,
                        urgent,
                        false,
                        null)));
        return id;
    }

    List<UUID> write(int mails) {
        return Stream.iterate(0, n -> n + 1)
                .limit(mails)
                .map(n -> write("person" + n + "@example.org", "Mail " + n))
                .toList();
    }

    MailEntry mail(UUID id) {
        return context.getBean(MailRows.class).find(id).orElseThrow();
    }

    Map<String, Long> states() {
        return db().sql("select state, count(*) from bsp.mail group by state").query(rows -> {
            Map<String, Long> counts = new java.util.TreeMap<>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        });
    }

    /** As if the time had passed for which somebody holds a mail. */
    void letLeasesRunOut() {
        db().sql(
                        "update bsp.mail set lease_until = clock_timestamp() - interval '1 second' where lease_until is not null")
                .update();
    }

    /** Keeps everybody else from writing to a mail's row meanwhile. */
    void whileHeld(UUID id, Callable<?> doing) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            db().sql("select id from bsp.mail where id = ? for update")
                    .param(id)
                    .query()
                    .singleValue();
            try {
                doing.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    boolean somebodyWaitsForARow() {
        // Not pg_stat_activity: a transaction sees there the connections that it saw first.
        return db().sql("select exists (select 1 from pg_locks"
                        + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    Instant nextAttempt(UUID id) {
        return db().sql("select next_attempt_at from bsp.mail where id = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    static Duration wait(Clock clock, Instant next) {
        return Duration.between(clock.instant(), next);
    }

    /** As a server does: what is in hand is ended when the process is told to go. */
    void endsWithTheProcess() {
        context.registerShutdownHook();
    }

    @Override
    public void close() {
        context.close();
    }
}
