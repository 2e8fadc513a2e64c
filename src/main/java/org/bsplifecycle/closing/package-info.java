/** The last act of a BSP: what has lasted goes into the final edition, then the project is closed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "workingtime", "prompt", "survey", "learningreport"})
package org.bsplifecycle.closing;
