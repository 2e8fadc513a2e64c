/** Mail to somebody comes back: who it is, where to write instead, and what is said again. */
@ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "partners", "engine", "forms", "correspondence", "workingtime"})
package org.bsplifecycle.address;

import org.springframework.modulith.ApplicationModule;
