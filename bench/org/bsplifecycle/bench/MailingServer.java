package org.bsplifecycle.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bsplifecycle.BspLifecycleApplication;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.bsplifecycle.publicforms.LinkPurpose;
import org.bsplifecycle.publicforms.Links;
import org.bsplifecycle.workingtime.TimedWorkRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application at its usual work, with a relay that takes everything, and some of its pages. */
final class MailingServer implements AutoCloseable {

    private static final int PEOPLE_OF_EACH = 10;
    private static final String PASSWORD = "correct horse battery";

    private final ScriptedSmtp relay = new ScriptedSmtp();
    private final ConfigurableApplicationContext application;
    private final JdbcClient db;
    private final Links links;
    private final TimedWorkRunner work;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** @param rate mails a minute, 0 for as many as there are */
    MailingServer(int rate) {
        application = new SpringApplicationBuilder(BspLifecycleApplication.class)
                .profiles("test")
                .initializers(new SharedPostgres.Initializer())
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--bsp.timed-work.enabled=true",
                        "--camunda.bpm.job-execution.enabled=true",
                        "--spring.datasource.hikari.maximum-pool-size=20",
                        "--bsp.bootstrap.admin-password=" + PASSWORD,
                        "--bsp.bootstrap.change-at-first-log-in=false",
                        "--bsp.mail.trial=false",
                        "--bsp.time.mail-hours=always",
                        "--bsp.mail.rate=" + rate,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + relay.port());
        db = application.getBean(JdbcClient.class);
        links = application.getBean(Links.class);
        work = application.getBean(TimedWorkRunner.class);
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        UUID link = prepare(PEOPLE_OF_EACH);
        begin();
        awaitEmptyOutbox();
        pages.put("home", new Page(new Visitor(port), "/"));
        pages.put("respond", new Page(new Visitor(port), URI.create(links.url(link)).getPath()));
        pages.put("portfolio", new Page(new Visitor(port).loggedIn("admin", PASSWORD), "/staff"));
    }

    /** A page and who looks at it. */
    record Page(Visitor visitor, String address) {}

    Map<String, Page> pages() {
        return pages;
    }

    /** So many reminders are due, and wait for {@link #begin}; the answer is one of the links in them. */
    UUID prepare(int mails) {
        work.pause();
        String begin = DuePrompts.add(db, mails / PEOPLE_OF_EACH, PEOPLE_OF_EACH);
        Instant expires = Instant.now().plus(Duration.ofDays(30));
        UUID last = null;
        for (UUID prompt : db.sql("select id from bsp.prompt where starts_with(reference, ?)")
                .param(begin)
                .query(UUID.class)
                .list()) {
            last = links.create(LinkPurpose.PROMPT, prompt.toString(), expires);
            db.sql("update bsp.prompt set link_id = ? where id = ?")
                    .params(last, prompt)
                    .update();
        }
        return last;
    }

    void begin() {
        work.resume();
    }

    boolean isMailing() {
        return db.sql("""
                select exists (select 1 from bsp.mail where state in ('QUEUED', 'TRANSMITTING'))
                    or exists (select 1 from bsp.prompt where state = 'OPEN' and next_reminder_at <= now())""")
                .query(Boolean.class)
                .single();
    }

    void awaitEmptyOutbox() {
        try {
            while (isMailing()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        relay.close();
    }
}
