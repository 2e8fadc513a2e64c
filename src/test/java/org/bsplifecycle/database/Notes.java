package org.bsplifecycle.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of one column, to see what a server keeps. */
final class Notes {

    private Notes() {}

    static void write(EmbeddedPostgres postgres, String note) throws SQLException {
        try (Connection connection = connect(postgres, postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + note + "')");
        }
    }

    static List<String> of(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = connect(postgres, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note order by text")) {
            List<String> notes = new ArrayList<>();
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
            return notes;
        }
    }

    static Connection connect(EmbeddedPostgres postgres, String password) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), password);
    }
}
