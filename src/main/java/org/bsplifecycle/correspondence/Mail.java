package org.bsplifecycle.correspondence;

import java.util.Map;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/**
 * A mail to one recipient, before it is written.
 *
 * @param reference the BSP it is about; null only while there is none, as for the draft of an expression of interest
 * @param template the stem of its text
 * @param occurrence tells a mail that is said again on purpose from one that is only tried again; at most 200 characters
 * @param linkId the personal link that {@code {link}} stands for, null when the template has none
 * @param values what the template's line {@code With:} names
 */
public record Mail(
        BspReference reference,
        String template,
        Recipient recipient,
        String occurrence,
        UUID linkId,
        Map<String, String> values) {}
