/**
 * The rehearsal: users with a known password, the twenty BSPs of Appendix 1 in various phases, and the one clock to turn.
 * Everything but {@link org.bsplifecycle.rehearsal.NoRehearsalHere} is absent outside the profile {@code rehearsal}.
 */
@org.springframework.modulith.ApplicationModule
package org.bsplifecycle.rehearsal;
