package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bsplifecycle.Browser;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Phase;
import org.bsplifecycle.bsp.Status;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ApplicationWindows;
import org.bsplifecycle.workingtime.WorkingTime;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the walks of one class share: the browser with everybody logged in, and the chapters in two speeds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Walk {

    @LocalServerPort
    int port;

    @Autowired
    Forms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    Bsps bsps;

    @Autowired
    ApplicationWindows windows;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    Clock clock;

    Browser browser;
    Journey story;

    /** Staff are at their browsers. */
    Chapters walked;

    /** Staff send what their browsers would. */
    Chapters hurried;

    @BeforeAll
    void open() {
        browser = Browser.open();
        story = new Journey(browser, port, forms, tasks);
        walked = new Chapters(story, story.staff(), workingTime);
        hurried = new Chapters(story, new StaffDesk(port), workingTime);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Walks turn the clock further than a window is open. */
    @BeforeEach
    void aWindowIsOpen() {
        windows.plan(new ApplicationWindow(
                5,
                "Expressions of interest",
                "EOI",
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().plus(Duration.ofDays(30)),
                null));
    }

    Interest people() {
        return story.people();
    }

    String reference() {
        return story.reference();
    }

    Bsp bsp() {
        return bsps.get(new BspReference(reference()));
    }

    void isNow(Phase phase, Status status) {
        assertThat(bsp().phase()).isEqualTo(phase);
        assertThat(bsp().status()).isEqualTo(status);
    }

    /** And no more than a minute, so that what begins then has just begun. */
    void fiveWorkingDaysPass() {
        Instant then = workingTime.plus(clock.instant(), "P5BD").plus(Duration.ofMinutes(1));
        new RehearsalClock("http://127.0.0.1:" + port).turn("to", then.toString());
    }

    /** Under this subject, in which %s is the reference, all of them got their last mail. */
    void heard(String subject, String... addresses) {
        for (String address : addresses) {
            assertThat(Post.subjects(address, reference())).as(address).endsWith(subject.formatted(reference()));
        }
    }

    /** The project's page tells of these in this order, maybe of others in between. */
    void happened(String... inOrder) {
        assertThat(story.timeline()).containsSubsequence(inOrder);
    }

    /** How the timeline tells of a mail. */
    String mailed(String subject, String to) {
        return "Email \"%s\" to %s".formatted(subject.formatted(reference()), to);
    }
}
