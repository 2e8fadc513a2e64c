package org.bsplifecycle.survey;

import java.time.LocalDate;
import org.bsplifecycle.bsp.BspReference;

/** What a personal link is about: which questions, until when, and whether they are answered. Nothing of who. */
record AskedOf(BspReference reference, Wave wave, LocalDate closesOn, boolean answered) {}
