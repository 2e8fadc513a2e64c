package org.bsplifecycle.correspondence.smtp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells mails apart, by whoever gets them. */
public final class MessageIds {

    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private MessageIds() {}

    /** One for each mail, in their order, with the angle brackets. */
    public static List<String> of(List<String> mails) {
        return mails.stream().map(MessageIds::of).toList();
    }

    private static String of(String mail) {
        Matcher id = ID.matcher(mail);
        if (!id.find()) {
            throw new AssertionError("A mail without a Message-ID:\n" + mail);
        }
        return id.group(1);
    }
}
