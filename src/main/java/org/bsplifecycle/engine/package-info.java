/**
 * The one hand on the process engine: typed variables, the border between forms and tables, starting and correlating by
 * reference, and the engine's settings.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"personaldata", "workingtime", "forms", "bsp"})
package org.bsplifecycle.engine;
