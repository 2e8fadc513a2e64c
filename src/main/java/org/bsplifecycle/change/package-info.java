/**
 * What staff change about a BSP on its way: pause and resume it, give it more time, another scope, contact or delivery
 * partner, or end it early. Stands above the phases like the portfolio; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "personaldata",
            "bsp",
            "address",
            "partners",
            "workingtime",
            "engine",
            "forms",
            "publicforms",
            "correspondence",
            "prompt",
            "survey",
            "scoping",
            "matching",
            "delivery",
            "lifecycle"
        })
package org.bsplifecycle.change;
