package org.bsplifecycle.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Address and password of the embedded PostgreSQL. */
record Login(int port, String password) {

    private static final String STILL_STARTING = "57P03";

    /** Only an exchange that does not give the password away: what listens on the port may be a stranger. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?requireAuth=scram-sha-256";
    }

    /** The server's version. */
    String version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        url() + "&connectTimeout=5&socketTimeout=10", Initdb.USER, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_version")) {
            row.next();
            return row.getString(1);
        }
    }

    static boolean stillStarting(SQLException failure) {
        return STILL_STARTING.equals(failure.getSQLState());
    }
}
