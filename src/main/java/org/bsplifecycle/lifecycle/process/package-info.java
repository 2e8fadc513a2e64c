/** The steps of the lifecycle, and the names of its diagram for whoever starts it in the middle. */
@org.springframework.modulith.NamedInterface("process")
package org.bsplifecycle.lifecycle.process;
