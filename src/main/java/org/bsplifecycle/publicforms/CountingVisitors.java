package org.bsplifecycle.publicforms;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Visitors are counted before anything but the head of their request is read, and forgotten when it counts no more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
@EnableScheduling
class CountingVisitors {

    private final Limits limits;
    private final boolean forgets;

    CountingVisitors(Limits limits, @Value("${bsp.timed-work.enabled:true}") boolean forgets) {
        this.limits = limits;
        this.forgets = forgets;
    }

    @Bean
    FilterRegistrationBean<VisitorLimits> visitorLimits() {
        FilterRegistrationBean<VisitorLimits> filter = new FilterRegistrationBean<>(new VisitorLimits(limits));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 9);
        return filter;
    }

    /** By the wall clock, also in a rehearsal: it counts requests, not days of the programme. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        if (forgets) {
            limits.forget();
        }
    }
}
