/** What whoever runs the server sets and more than one module reads, and what they are told when it cannot start so. */
@ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.settings;

import org.springframework.modulith.ApplicationModule;
