package org.bsplifecycle.survey;

import java.util.UUID;
import org.bsplifecycle.bsp.Contact;

/** Somebody who is asked, with the personal link. */
record Invited(Contact contact, UUID link) {}
