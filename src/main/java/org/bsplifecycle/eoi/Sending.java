package org.bsplifecycle.eoi;

import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.forms.Checked;

/** What came of sending an expression of interest. */
public sealed interface Sending {

    /** It has arrived, now or with an earlier press of the button, under this reference. */
    record Received(BspReference reference) implements Sending {}

    /** Something is missing or wrong; nothing was sent. */
    record Incomplete(Checked checked) implements Sending {}

    /** No window is open; nothing was sent and nothing is lost. */
    record Closed() implements Sending {}
}
