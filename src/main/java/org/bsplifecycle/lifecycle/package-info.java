/** The whole life of a BSP: how far it has come, and how it ends before its time. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "forms", "publicforms", "workingtime"})
package org.bsplifecycle.lifecycle;
