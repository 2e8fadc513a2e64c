package org.bsplifecycle.survey;

import java.util.UUID;

/** One person's part in a wave: whom we asked by which link, and whether an answer has come. */
record Participation(UUID wave, UUID contact, UUID link, boolean answered) {}
