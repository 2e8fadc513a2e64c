/** What managers read: the portfolio, everything about one BSP, and the returns. Reads only. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "personaldata",
            "bsp",
            "programme",
            "partners",
            "engine",
            "forms",
            "workingtime",
            "correspondence",
            "publicforms",
            "prompt",
            "survey",
            "scoping",
            "delivery",
            "learningreport",
            "lifecycle",
            "eoi",
            "matching",
            "closing",
            "csv"
        })
package org.bsplifecycle.portfolio;
