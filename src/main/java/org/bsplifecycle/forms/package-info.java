/** The one form language of the product: what a form asks, whether an answer fits, and the answer as typed values. */
@ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.forms;

import org.springframework.modulith.ApplicationModule;
