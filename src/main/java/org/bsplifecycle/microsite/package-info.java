/** The pages for everybody: what the support is, when expressions of interest are welcome, accessibility and privacy. */
@ApplicationModule(allowedDependencies = {"programme", "workingtime"})
package org.bsplifecycle.microsite;

import org.springframework.modulith.ApplicationModule;
