package org.bsplifecycle.rehearsal;

import org.bsplifecycle.settings.CannotStart;

/** Rehearsal and real work must never meet in one database. */
class WrongDatabase extends CannotStart {

    WrongDatabase(String why) {
        super(why, "Set bsp.home (or spring.datasource.url) to another place, or start with the other profile.");
    }
}
