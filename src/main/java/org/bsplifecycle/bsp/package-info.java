/** The record of a Bespoke Support Project: its reference, partnership, people, state and timeline. Knows no other module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.bsp;
