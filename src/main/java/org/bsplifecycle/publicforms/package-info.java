/** The pages that need no account: forms as accessible HTML, personal links, and what people read when something fails. */
@ApplicationModule(allowedDependencies = {"settings", "personaldata", "forms", "engine", "bsp"})
package org.bsplifecycle.publicforms;

import org.springframework.modulith.ApplicationModule;
