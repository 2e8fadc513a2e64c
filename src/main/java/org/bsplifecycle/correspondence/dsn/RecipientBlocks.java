package org.bsplifecycle.correspondence.dsn;

import jakarta.mail.internet.InternetHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bsplifecycle.correspondence.smtp.Fate;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/** Reads what a notice says of each recipient; a block without an action says nothing. */
final class RecipientBlocks {

    private RecipientBlocks() {}

    static List<Said> of(DeliveryStatus status) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < status.getRecipientDSNCount(); i++) {
            InternetHeaders block = status.getRecipientDSN(i);
            if (block.getHeader("Action") != null) {
                said.add(said(block));
            }
        }
        return said;
    }

    private static Said said(InternetHeaders block) {
        return new Said(
                Stream.of(address(block, "Final-Recipient"), address(block, "Original-Recipient"))
                        .filter(Objects::nonNull)
                        .toList(),
                firstWord(block, "Action"),
                firstWord(block, "Status"),
                Fate.onOneLine(first(block, "Diagnostic-Code").replaceFirst("^\\s*[A-Za-z0-9-]+\\s*;\\s*", "")));
    }

    /** "rfc822; somebody@example.org"; null when there is none. */
    private static String address(InternetHeaders block, String name) {
        String value = first(block, name);
        String address = value.substring(value.indexOf(';') + 1).strip().replaceAll("^<|>$", "");
        return address.isEmpty() ? null : address;
    }

    /** Servers add comments: "Failed (permanent)". */
    private static String firstWord(InternetHeaders block, String name) {
        return first(block, name).strip().split("[\\s(;]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String first(InternetHeaders block, String name) {
        String[] values = block.getHeader(name);
        return values == null ? "" : values[0];
    }
}
