package org.bsplifecycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

class EmbeddedPostgresConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(EmbeddedPostgresConfiguration.class);

    @Test
    void withoutAUrlTheEmbeddedServerServesAndStopsAfterThePool(@TempDir Path home) throws SQLException {
        EmbeddedPostgres[] postgres = new EmbeddedPostgres[1];
        HikariDataSource[] pool = new HikariDataSource[1];

        runner.withPropertyValues("bsp.home=" + home, "spring.datasource.hikari.maximum-pool-size=3")
                .run(context -> {
                    postgres[0] = context.getBean(EmbeddedPostgres.class);
                    pool[0] = (HikariDataSource) context.getBean(DataSource.class);
                    try (var connection = pool[0].getConnection()) {
                        assertThat(connection.isValid(1)).isTrue();
                    }
                    assertThat(pool[0].getMaximumPoolSize()).isEqualTo(3);
                    assertThat(dependents(context, "embeddedConnection")).contains("dataSource");
                    assertThat(dependents(context, "embeddedPostgres")).contains("embeddedConnection");
                });

        assertThat(pool[0].isClosed()).isTrue();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void withAUrlNothingOfOursStarts() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/bsp")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example.org/bsp");
                });
    }

    private static String[] dependents(ConfigurableApplicationContext context, String bean) {
        return context.getBeanFactory().getDependentBeans(bean);
    }
}
