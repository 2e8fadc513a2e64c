/** The learning report of a BSP: drafted, reviewed, approved by the partnership, published or withheld. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"personaldata", "bsp", "engine", "correspondence", "workingtime", "prompt"})
package org.bsplifecycle.learningreport;
