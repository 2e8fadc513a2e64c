/** Counts in working days and months as the programme does, for the application and for the engine's timers alike. */
@ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.workingtime;

import org.springframework.modulith.ApplicationModule;
