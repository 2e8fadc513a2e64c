/** Appointments as calendars understand them. */
@org.springframework.modulith.NamedInterface("calendar")
package org.bsplifecycle.correspondence.calendar;
