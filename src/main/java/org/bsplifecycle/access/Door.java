package org.bsplifecycle.access;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;

/** A page of ours, as an Ant pattern, and the groups that may open it. */
record Door(String page, List<String> groups) {

    void guard(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(new AntPathRequestMatcher(page)).hasAnyAuthority(groups.toArray(String[]::new));
    }
}
