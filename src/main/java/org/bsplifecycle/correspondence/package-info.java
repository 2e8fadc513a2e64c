/** Everything that is said by mail: templates, the outbox, the dispatcher and the record of what was said. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "settings",
            "personaldata",
            "bsp",
            "partners",
            "engine",
            "workingtime",
            "forms",
            "publicforms"
        })
package org.bsplifecycle.correspondence;
