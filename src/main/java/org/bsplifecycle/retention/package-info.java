/**
 * The rights of people over what is held on them, and the nights in which it goes by itself. Reads of the projects what tells
 * when their time is over; what is held and how it is erased, each module says of itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "personaldata",
            "bsp",
            "programme",
            "eoi",
            "survey",
            "correspondence",
            "engine",
            "workingtime"
        })
package org.bsplifecycle.retention;

import org.springframework.modulith.ApplicationModule;
