/** Staff remove text about a child from everything that is kept: our tables and the engine’s, whatever they are. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"bsp", "engine", "audit", "personaldata"})
package org.bsplifecycle.redaction;
