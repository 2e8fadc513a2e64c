package org.bsplifecycle.audit;

import org.bsplifecycle.engine.CurrentUser;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the record right behind the log-in, around everything that answers. */
@Configuration(proxyBeanMethods = false)
class RecordingEverything {

    @Bean
    FilterRegistrationBean<Recording> recording(CurrentUser user, Pending pending, Lines lines) {
        FilterRegistrationBean<Recording> filter = new FilterRegistrationBean<>(new Recording(user, pending, lines));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
