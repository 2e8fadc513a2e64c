/** Months after delivery: are the contacts still right, and what has lasted? */
@ApplicationModule(allowedDependencies = {"bsp", "engine", "forms", "prompt"})
package org.bsplifecycle.followup;

import org.springframework.modulith.ApplicationModule;
