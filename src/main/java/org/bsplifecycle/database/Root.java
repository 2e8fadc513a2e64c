package org.bsplifecycle.database;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it sees an ordinary user. */
final class Root {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Root() {}

    static List<String> prefix() {
        return prefix(System.getProperty("user.name"), NAMESPACE);
    }

    static List<String> prefix(String user, List<String> namespace) {
        if (!"root".equals(user)) {
            return List.of();
        }
        if (!works(namespace)) {
            throw new DatabaseFailure("PostgreSQL does not run as root here. Start the server as an ordinary user, "
                    + "or set spring.datasource.url.");
        }
        return namespace;
    }

    private static boolean works(List<String> namespace) {
        try {
            return new ProcessBuilder(namespace.get(0), namespace.get(1), "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
