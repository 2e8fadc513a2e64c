package org.bsplifecycle.personaldata;

import java.time.Instant;
import java.util.List;

/** Lets one kind of data go when it has had its time. Used every night, also for projects that go on. */
public interface RetentionRule {

    DataKind kind();

    /**
     * What would go now. Changes nothing.
     *
     * @param before what counts from an earlier moment has had its time
     */
    List<Due> due(Instant before);

    /** Lets go of about so many rows and no more, in the caller's transaction. Says how many; none when all are gone. */
    int purge(Instant before, int most);
}
