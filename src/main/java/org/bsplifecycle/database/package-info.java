/** Brings PostgreSQL along: where no database is configured, the server starts one of its own and keeps its data. */
@ApplicationModule(allowedDependencies = {"settings"})
package org.bsplifecycle.database;

import org.springframework.modulith.ApplicationModule;
