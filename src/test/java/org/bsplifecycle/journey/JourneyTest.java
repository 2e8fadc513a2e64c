package org.bsplifecycle.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bsplifecycle.SharedPostgres;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey through the whole product as people meet it: the rehearsal with its people, its clock and its twenty
 * projects, a real SMTP server for the mails, a real browser for the pages. All journeys share one server.
 */
@Tag("journey")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"rehearsal", "test"})
@ContextConfiguration(initializers = {SharedPostgres.Initializer.class, Post.Initializer.class})
@interface JourneyTest {}
