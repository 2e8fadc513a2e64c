package org.bsplifecycle.engine;

import java.util.Optional;

/** Who is logged in on this thread; empty on the public pages and when the system works by itself. */
public interface CurrentUser {

    Optional<String> id();

    /** Whether that user is in this group, as it was when the request came in. */
    boolean isIn(String group);

    /** Whether that user works for the programme; a delivery partner does not. */
    boolean isStaff();
}
