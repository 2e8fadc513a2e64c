package org.bsplifecycle.workingtime;

import java.util.TimeZone;

/** Runs the same under servers on both sides of the date line, and puts the JVM's zone back. */
final class EveryZone {

    private static final String[] ZONES = {"UTC", "Pacific/Auckland", "Europe/London", "Pacific/Honolulu"};

    private EveryZone() {}

    static void runs(Runnable test) {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                test.run();
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
