package org.bsplifecycle.workingtime;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, and its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeSettings.class)
class WorkingTimeConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock();
    }
}
