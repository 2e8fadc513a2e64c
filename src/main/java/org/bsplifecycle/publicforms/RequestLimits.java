package org.bsplifecycle.publicforms;

import org.apache.catalina.filters.FailedRequestFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What is too big or broken is refused before anything reads it. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    /** After the filter that sets the encoding: parameters are read once, and must be read as UTF-8. */
    private static final int AFTER_ENCODING = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        return ordered(new FilterRegistrationBean<>(new BodyLimit()), AFTER_ENCODING);
    }

    /** Tomcat drops what it cannot read of a form; with its own filter the sender learns about it. */
    @Bean
    FilterRegistrationBean<FailedRequestFilter> wholeForms() {
        return ordered(new FilterRegistrationBean<>(new FailedRequestFilter()), AFTER_ENCODING + 1);
    }

    @Bean
    FilterRegistrationBean<FormsOnly> formsOnly() {
        return ordered(new FilterRegistrationBean<>(new FormsOnly()), AFTER_ENCODING + 1);
    }

    @Bean
    FilterRegistrationBean<PrivatePages> privatePages() {
        return ordered(new FilterRegistrationBean<>(new PrivatePages()), AFTER_ENCODING + 2);
    }

    @Bean
    FilterRegistrationBean<Honeypot> honeypot() {
        return ordered(new FilterRegistrationBean<>(new Honeypot()), AFTER_ENCODING + 3);
    }

    private static <T extends FilterRegistrationBean<?>> T ordered(T filter, int order) {
        filter.setOrder(order);
        return filter;
    }
}
