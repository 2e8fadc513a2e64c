/**
 * The pages for everybody: what the support is, when expressions of interest are welcome, learning reports, accessibility and privacy.
 */
@ApplicationModule(allowedDependencies = {"settings", "programme", "workingtime", "bsp", "learningreport", "closing"})
package org.bsplifecycle.microsite;

import org.springframework.modulith.ApplicationModule;
