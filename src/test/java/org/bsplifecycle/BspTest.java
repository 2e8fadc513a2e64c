package org.bsplifecycle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application: a real server on a random loopback port, the profile {@code test}
 * ({@code application-test.yaml}), the JVM in UTC and a real PostgreSQL.
 *
 * <p>All tests that carry this annotation and nothing else that changes the context (no {@code properties}, no
 * {@code @MockitoBean}, no {@code @Import}) share ONE context and ONE database in their JVM, so each of the suite's two
 * JVMs starts the application once. The price: rows of earlier tests are there. A test makes its own BSP and looks at
 * that one only; it never counts all rows and never empties a table. Timers, the outbox and other timed work do not run
 * by themselves ({@code bsp.timed-work.enabled: false}): a test runs what it needs by hand.
 *
 * <p>The database is empty at the start of each JVM ({@link SharedPostgres}). For a database without the application
 * take {@link SharedPostgres#emptyDatabase}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = SharedPostgres.Initializer.class)
public @interface BspTest {}
