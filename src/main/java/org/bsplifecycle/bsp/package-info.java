/** The record of a Bespoke Support Project: its reference, partnership, people, state and timeline. Knows no phase. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"personaldata"})
package org.bsplifecycle.bsp;
