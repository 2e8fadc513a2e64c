package org.bsplifecycle.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bsplifecycle.SharedPostgres.Database;

/** A server of its own that does nothing but send, and that can be killed, asked to end or stopped in its tracks, really. */
final class NodeProcess {

    private static final String READY = "ready to send";

    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    /** What runs over there: sends what is due, again and again, as a server does. */
    public static void main(String[] args) throws InterruptedException {
        String[] settings = Stream.concat(
                        Arrays.stream(args).skip(3), Stream.of("bsp.timed-work.enabled=true", "bsp.mail.poll=50ms"))
                .toArray(String[]::new);
        new MailNode(new Database(args[0], args[1], args[2]), new MovableClock(), settings).endsWithTheProcess();
        System.out.println(READY);
        Thread.currentThread().join();
    }

    /** Returns when it is about to send. */
    static NodeProcess start(Database database, String... settings) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Duser.timezone=UTC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                NodeProcess.class.getName(),
                                database.url(),
                                database.username(),
                                database.password()),
                        Stream.of(settings))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The node did not start:\n" + all);
            }
            all.append(line).append('\n');
        }
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "node-output");
        reader.setDaemon(true);
        reader.start();
        return new NodeProcess(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9: nothing is told to anybody. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As SIGTERM, by which servers are ended in an orderly way. The exit code, when the node has gone. */
    int terminate() {
        process.destroy();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a machine that sleeps; {@link #goOn} wakes it up. */
    void stopInItsTracks() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("kill -%s ended with %d".formatted(name, code));
        }
    }
}
