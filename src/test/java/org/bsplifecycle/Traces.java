package org.bsplifecycle;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a server leaves behind: what it logs from now on, its database's log, and every row of every table. */
final class Traces implements AutoCloseable {

    private static final LoggerContext LOGGING = (LoggerContext) LoggerFactory.getILoggerFactory();
    private static final Logger ROOT = LOGGING.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = LOGGING.getLogger("org.bsplifecycle");

    private final JdbcClient db;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final OutputStreamAppender<ch.qos.logback.classic.spi.ILoggingEvent> appender =
            new OutputStreamAppender<>();
    private final Level before = OURS.getLevel();

    /** Ours in every detail, all else as it is set. */
    Traces(JdbcClient db) {
        this.db = db;
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(LOGGING);
        encoder.setPattern("%d %level %thread %mdc %logger %msg%n%ex{full}");
        encoder.start();
        appender.setContext(LOGGING);
        appender.setEncoder(encoder);
        appender.setOutputStream(logged);
        appender.start();
        ROOT.addAppender(appender);
        OURS.setLevel(Level.DEBUG);
        // The test's own relay, which names whom it gets mail for.
        LOGGING.getLogger("com.icegreen").setLevel(Level.OFF);
    }

    String log() {
        return logged.toString(StandardCharsets.UTF_8);
    }

    /** What the database itself wrote down. */
    String databaseLog() {
        try {
            return Files.readString(Path.of(System.getProperty("bsp.home", "target/test-home"), "postgres.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of all schemas that hold it in any column, bytes as text, in whatever case. */
    List<String> tablesWith(String canary) {
        return db.sql("""
                        select format('%I.%I', schemaname, tablename) as name,
                          (select coalesce(string_agg(format(' || encode(%I, ''escape'')', attname), ''), '')
                           from pg_attribute where attrelid = format('%I.%I', schemaname, tablename)::regclass
                             and atttypid = 'bytea'::regtype and not attisdropped) as bytes
                        from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1""").query((row, n) -> List.of(row.getString("name"), row.getString("bytes"))).list().stream()
                .filter(table -> has(table.get(0), table.get(1), canary))
                .map(table -> table.get(0))
                .toList();
    }

    private boolean has(String table, String bytes, String canary) {
        String all =
                "t::text" + bytes.replaceAll("encode\\(([^,]+), 'escape'\\)", "coalesce(encode($1, 'escape'), '')");
        return db.sql("select exists (select 1 from %s t where %s ilike ?)".formatted(table, all))
                .param("%" + canary + "%")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() {
        ROOT.detachAppender(appender);
        OURS.setLevel(before);
        appender.stop();
    }
}
