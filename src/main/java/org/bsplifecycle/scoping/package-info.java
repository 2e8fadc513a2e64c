/** Finds the question and the goal of a BSP with its partnership, and has the scope agreed by everybody. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "workingtime", "prompt", "correspondence"})
package org.bsplifecycle.scoping;
