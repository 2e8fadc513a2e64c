package org.bsplifecycle.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another server's process on a home: it starts PostgreSQL and keeps it until it is killed. */
final class SecondJvm implements AutoCloseable {

    private static final String UP = "up on ";

    private final Process process;
    private final int port;

    private SecondJvm(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static void main(String[] args) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]));
        System.out.println(UP + postgres.port());
        new CountDownLatch(1).await();
    }

    static SecondJvm on(Path home) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), SecondJvm.class.getName(), home.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(UP)) {
                return new SecondJvm(process, Integer.parseInt(line.substring(UP.length())));
            }
        }
        throw new IllegalStateException("The second JVM ended before its database was up.");
    }

    int port() {
        return port;
    }

    /** Dies as with kill -9: no hook runs, its PostgreSQL stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
