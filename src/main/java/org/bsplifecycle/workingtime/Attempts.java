package org.bsplifecycle.workingtime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/** Runs a piece of timed work and says in one line when it begins to fail, when it fails otherwise, and when it works again. */
final class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final TimedWork work;
    private final String name;
    private String failure;

    Attempts(TimedWork work) {
        this.work = work;
        this.name = ClassUtils.getUserClass(work).getSimpleName();
    }

    void run() {
        try {
            work.runDue();
            if (failure != null) {
                log.info("{} works again", name);
                failure = null;
            }
        } catch (Throwable e) {
            // Whatever it is: thrown on, it would end the schedule. The same line all night would fill the disk.
            String now = e.toString();
            if (!now.equals(failure)) {
                log.error("{} failed and will be tried again: {}", name, now);
                failure = now;
            }
        }
    }
}
