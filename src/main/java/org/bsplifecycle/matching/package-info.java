/** Finds the delivery partner of a BSP: ranked by what partners know, chosen by a person, offered, accepted. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "partners", "engine", "workingtime", "correspondence"})
package org.bsplifecycle.matching;
