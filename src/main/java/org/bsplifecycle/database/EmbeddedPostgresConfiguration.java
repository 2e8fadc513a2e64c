package org.bsplifecycle.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded database, where none is configured. Spring Boot makes its pool from the connection details, so the
 * server is up before anybody asks the pool, and stops after the pool has closed.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "stop")
    EmbeddedPostgres embeddedPostgres(@Value("${bsp.home:./var}") Path home) {
        return EmbeddedPostgres.start(home);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new EmbeddedConnection(postgres);
    }
}
