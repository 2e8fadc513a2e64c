package org.bsplifecycle.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Tells Spring Boot where the embedded database is. */
record EmbeddedConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return postgres.user();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }

    @Override
    public String getJdbcUrl() {
        return postgres.url();
    }
}
