package org.bsplifecycle.eoi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.bsplifecycle.forms.EmailAddress;

/** Reads participants from lines, one person a line: name, a comma, the address. */
final class Participants {

    static final String FIELD = "participants";

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 150;

    private final List<NewContact> people = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    private Participants() {}

    /** @throws Refused naming the line that cannot be read */
    static List<NewContact> read(String text) {
        Participants participants = new Participants();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                participants.add(lines.get(i), i + 1);
            }
        }
        return participants.people;
    }

    private void add(String line, int number) {
        int comma = line.lastIndexOf(',');
        String name = comma < 0 ? "" : line.substring(0, comma).strip();
        if (name.isEmpty() || name.contains("@")) {
            throw wrong(number, "must be one person: a name, then a comma, then one email address");
        }
        if (name.length() > LONGEST_NAME) {
            throw wrong(number, "has a name of more than %d characters".formatted(LONGEST_NAME));
        }
        String address = EmailAddress.parse(line.substring(comma + 1))
                .map(EmailAddress::value)
                .orElseThrow(() -> wrong(number, "must end in one email address, like name@example.org"));
        if (!addresses.add(address.toLowerCase(Locale.ROOT))) {
            throw wrong(number, "has an email address that another line has already");
        }
        if (people.size() == MOST) {
            throw new Refused(
                    FIELD, "You can name %d people here. Please tell us of the others by email.".formatted(MOST));
        }
        people.add(NewContact.of(ContactRole.PARTICIPANT, name, address));
    }

    private static Refused wrong(int line, String what) {
        return new Refused(FIELD, "Line %d of “Who takes part in the sessions?” %s".formatted(line, what));
    }
}
