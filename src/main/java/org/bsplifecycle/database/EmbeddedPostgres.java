package org.bsplifecycle.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on this machine: its programs, its data and its password are below one home directory, it
 * listens on the loopback address alone and asks for the password. A home has one server; if we die and it does not,
 * the next start takes it over. What was committed is there after any kind of death.
 */
public final class EmbeddedPostgres {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Home home;
    private final HomeLock lock;
    private final Program program;
    private final Login login;
    private boolean stopped;

    private EmbeddedPostgres(Home home, HomeLock lock, Program program, Login login) {
        this.home = home;
        this.lock = lock;
        this.program = program;
        this.login = login;
    }

    /** Starts the server of that home, or takes over the one that runs; fails with a {@link DatabaseFailure}. */
    public static EmbeddedPostgres start(Path directory) {
        Home home = Home.in(directory);
        HomeLock lock = HomeLock.on(home);
        try {
            Program program = new Program(home, Unpacking.binaries(home, Archive.forThisMachine()));
            String password = Password.of(home);
            Initdb.once(home, program);
            Login login = new Adoption(home).of(password).orElseGet(() -> new Start(home, program).with(password));
            EmbeddedPostgres postgres = new EmbeddedPostgres(home, lock, program, login);
            postgres.greet();
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String url() {
        return login.url();
    }

    public String user() {
        return Initdb.USER;
    }

    public String password() {
        return login.password();
    }

    public int port() {
        return login.port();
    }

    /** Stops the server and gives the home free. Connections still open are cut off. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        String data = home.data().toString();
        if (program.run("pg_ctl", "-D", data, "-m", "fast", "-w", "-t", "2", "stop") != 0) {
            program.run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
        }
        lock.close();
    }

    private void greet() {
        try {
            log.info(
                    "PostgreSQL {} of our own on 127.0.0.1:{}, data in {}", login.version(), login.port(), home.data());
        } catch (SQLException e) {
            stop();
            throw new DatabaseFailure(
                    "PostgreSQL in " + home.data() + " runs, but does not let us in: " + e.getMessage() + ". Is "
                            + home.password() + " the file that belongs to the data?",
                    e);
        }
    }
}
