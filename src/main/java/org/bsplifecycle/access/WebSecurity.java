package org.bsplifecycle.access;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.http.HttpServletRequest;
import org.bsplifecycle.engine.Groups;
import org.bsplifecycle.forms.FreeText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;

/** One log-in, four doors: the closed one, machines, Camunda's web applications, and our own pages. */
@Configuration
class WebSecurity {

    private final People people;
    private final Refusals refusals;
    private final FreeText text;
    private final OidcSettings settings;
    private final ProviderAccounts providerAccounts;
    private final TwoHosts hosts;
    private final AccessTable table;

    WebSecurity(
            People people,
            Refusals refusals,
            FreeText text,
            OidcSettings settings,
            ProviderAccounts providerAccounts,
            TwoHosts hosts,
            AccessTable table) {
        this.hosts = hosts;
        this.people = people;
        this.refusals = refusals;
        this.text = text;
        this.settings = settings;
        this.providerAccounts = providerAccounts;
        this.table = table;
    }

    /** CVE-2026-77226: whoever finds no administrator could make themselves one here. Nobody gets in, ever. */
    @Bean
    @Order(1)
    SecurityFilterChain setup(HttpSecurity http) throws Exception {
        var notFound = new HttpStatusEntryPoint(NOT_FOUND);
        return http.securityMatcher(Paths.SETUP)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(notFound)
                        .accessDeniedHandler((request, response, why) -> response.setStatus(NOT_FOUND.value())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.API)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals::askMachine))
                .csrf(Csrf::forMachines)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(PageHeaders::of)
                .addFilterAfter(hosts.filter(), HeaderWriterFilter.class)
                .addFilterBefore(new CurrentStanding(people, settings), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnPasswordFirst(refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(ERROR, FORWARD).permitAll();
                    table.doors("/api").forEach(door -> door.guard(requests));
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::askMachine)
                        .accessDeniedHandler(refusals::denyMachine))
                .build();
    }

    /** Camunda brings its own headers and its own CSRF token; the log-in is ours. */
    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        var loginPage = refusals.loginPage();
        return http.securityMatcher(Paths.WEBAPPS)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::ofWebapps)
                .requestCache(cache -> cache.requestCache(new AskedFor()))
                .addFilterAfter(hosts.filter(), HeaderWriterFilter.class)
                .addFilterBefore(new CurrentStanding(people, settings), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnPasswordFirst(refusals), AuthorizationFilter.class)
                .addFilterAfter(new ExpressionGuard(refusals), AuthorizationFilter.class)
                .addFilterAfter(new TextGuard(text, refusals), ExpressionGuard.class)
                .logout(logout -> logout.logoutRequestMatcher(Paths.WEBAPP_LOGOUT)
                        .logoutSuccessHandler((request, response, user) -> response.setStatus(204)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(this::isPasswordOfTheirs)
                        .denyAll()
                        .requestMatchers(Paths.NO_WEBAPP)
                        .denyAll()
                        .requestMatchers(EngineCalls.OFFERED_TO_STAFF)
                        .hasAnyAuthority(Roles.staff())
                        .requestMatchers(EngineCalls.OFFERED)
                        .authenticated()
                        .requestMatchers(EngineCalls.CLOSED)
                        .denyAll()
                        .requestMatchers(EngineCalls.ALL)
                        .hasAuthority(Groups.ADMINISTRATORS)
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(UNAUTHORIZED), Paths.WEBAPP_API)
                        .defaultAuthenticationEntryPointFor(loginPage, Paths.WEBAPPS)
                        .accessDeniedHandler(refusals::denyEngineCall))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, ProviderDoor provider, LogOut logOut) throws Exception {
        provider.openFor(http);
        if (settings.takesPasswords()) {
            http.formLogin(form -> form.loginPage(Paths.LOGIN)
                    .failureForwardUrl(Paths.LOGIN_REFUSED)
                    .successHandler(new ReturnTo())
                    .permitAll());
        }
        return http.csrf(Csrf::forPages)
                .headers(PageHeaders::of)
                .requestCache(cache -> cache.requestCache(new AskedFor()))
                .addFilterAfter(hosts.filter(), HeaderWriterFilter.class)
                .addFilterBefore(new CurrentStanding(people, settings), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnPasswordFirst(refusals), AuthorizationFilter.class)
                .logout(logout -> logout.logoutSuccessHandler(logOut))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(ERROR, FORWARD).permitAll();
                    requests.requestMatchers(Paths.PUBLIC).permitAll();
                    table.doors("/staff").forEach(door -> door.guard(requests));
                    requests.anyRequest().authenticated();
                })
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals::askPerson).accessDeniedHandler(refusals::denyPerson))
                .build();
    }

    /** Who logs in elsewhere has no password here, and nobody gives them one. */
    private boolean isPasswordOfTheirs(HttpServletRequest request) {
        MatchResult call = EngineCalls.PASSWORD.matcher(request);
        return call.isMatch() && providerAccounts.has(call.getVariables().get("user"));
    }
}
