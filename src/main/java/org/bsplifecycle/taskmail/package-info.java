/** Tells people of the programme by mail what they have to do: given to them, due this morning, long overdue. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"bsp", "correspondence", "engine", "workingtime"})
package org.bsplifecycle.taskmail;
