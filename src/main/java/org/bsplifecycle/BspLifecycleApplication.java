package org.bsplifecycle;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Carries each Bespoke Support Project from expression of interest to closed. */
@SpringBootApplication
@Modulithic(systemName = "BSP lifecycle")
public class BspLifecycleApplication {

    public static void main(String[] args) {
        useUtc();
        SpringApplication.run(BspLifecycleApplication.class, args);
    }

    /**
     * The engine writes its dates without a zone, in the zone of the JVM: a zone with clock changes moves timers by an
     * hour. London is a matter of {@code workingtime}, never of the JVM.
     */
    static void useUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
