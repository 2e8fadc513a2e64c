/** The returns of a programme year. */
@org.springframework.modulith.NamedInterface("returns")
package org.bsplifecycle.portfolio.returns;
