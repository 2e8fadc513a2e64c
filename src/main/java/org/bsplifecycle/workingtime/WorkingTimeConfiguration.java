package org.bsplifecycle.workingtime;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. */
@Configuration(proxyBeanMethods = false)
class WorkingTimeConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock();
    }
}
