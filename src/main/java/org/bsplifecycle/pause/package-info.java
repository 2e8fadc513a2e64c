/** A project that rests is looked at again and again, so that none is forgotten. What comes of it is for {@code change}. */
@ApplicationModule(allowedDependencies = {"bsp", "change", "engine", "workingtime"})
package org.bsplifecycle.pause;

import org.springframework.modulith.ApplicationModule;
