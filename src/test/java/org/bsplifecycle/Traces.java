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
import org.slf4j.LoggerFactory;

/** What a server leaves behind beside its tables: what it logs from now on, and what its database does. */
final class Traces implements AutoCloseable {

    private static final LoggerContext LOGGING = (LoggerContext) LoggerFactory.getILoggerFactory();
    private static final Logger ROOT = LOGGING.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = LOGGING.getLogger("org.bsplifecycle");

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final OutputStreamAppender<ch.qos.logback.classic.spi.ILoggingEvent> appender =
            new OutputStreamAppender<>();
    private final Level before = OURS.getLevel();

    /** Ours in every detail, all else as it is set. */
    Traces() {
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

    @Override
    public void close() {
        ROOT.detachAppender(appender);
        OURS.setLevel(before);
        appender.stop();
    }
}
