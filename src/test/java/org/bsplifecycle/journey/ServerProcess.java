package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.BspLifecycleApplication;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.database.EmbeddedPostgres;

/** The application as a process of its own, with its database in its own home, where both can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final int port;
    private final List<String> settings;
    private Process process;

    ServerProcess(Path home, String... settings) {
        this.home = home;
        this.port = freePort();
        this.settings = List.of(settings);
    }

    int port() {
        return port;
    }

    /** Returns when the home page is served. */
    void start() throws IOException, InterruptedException {
        launch();
        awaitServing();
    }

    void awaitServing() throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!serves()) {
            assertThat(process.isAlive()).as("the server lives; see %s", log()).isTrue();
            assertThat(Instant.now()).as("the server serves; see %s", log()).isBefore(until);
            Thread.sleep(200);
        }
    }

    /** Returns at once. */
    void launch() throws IOException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
    }

    private List<String> command() {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath(),
                                BspLifecycleApplication.class.getName(),
                                "--server.address=127.0.0.1",
                                // All who ask for support in a test come from there.
                                "--bsp.limits.exempt=127.0.0.1",
                                // And log in over and over again.
                                "--bsp.passwords.rounds=1000",
                                "--server.port=" + port,
                                "--bsp.home=" + home),
                        settings.stream())
                .toList();
    }

    /** What the product runs with: nothing that was written for tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean serves() {
        try {
            return new Visitor(port).get("/actuator/health").statusCode() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private File log() {
        return new File("target/killed-server.log");
    }

    /** As kill -9: no hook runs, nothing is told to anybody. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As when the power fails: the server goes, and its database with it. */
    void killWithDatabase() throws IOException, InterruptedException {
        kill();
        String postmaster =
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(postmaster.strip())).orElseThrow().destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
        if (process.exitValue() == KILLED && Files.exists(home.resolve("postgres"))) {
            // Its database still runs.
            EmbeddedPostgres.start(home).stop();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
