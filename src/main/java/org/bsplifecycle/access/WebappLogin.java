package org.bsplifecycle.access;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands our log-in on to Camunda's web applications. */
@Configuration
class WebappLogin {

    /** Behind Spring's security filters, before Camunda's own. */
    private static final int ORDER = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> containerLogin() {
        var login = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        login.addInitParameter("authentication-provider", WebappUser.class.getName());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*", "/camunda/assets/*");
        login.setOrder(ORDER);
        return login;
    }
}
