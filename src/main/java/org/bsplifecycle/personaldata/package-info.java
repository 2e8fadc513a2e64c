/**
 * What is kept of people, said by each module about its own tables: what it is, how long it is kept, how it is shown and
 * how it is erased. Knows no other module's tables but by what that module says.
 */
@ApplicationModule(allowedDependencies = {"settings", "workingtime"})
package org.bsplifecycle.personaldata;

import org.springframework.modulith.ApplicationModule;
