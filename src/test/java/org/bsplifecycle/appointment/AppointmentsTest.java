package org.bsplifecycle.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.access.Account;
import org.bsplifecycle.access.Accounts;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.bsplifecycle.correspondence.Correspondence;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.engine.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff arrange a meeting, move it and call it off; everybody's calendar follows. */
@BspTest
class AppointmentsTest {

    private static final String USER = "appointmentLead";
    private static final Pattern LINK = Pattern.compile("/appointments/([0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Timeline timeline;

    private BspReference reference;
    private String page;
    private Visitor lead;

    @BeforeEach
    void arrange() {
        accounts.create(
                new Account(USER, "Appointment", "Lead", null, List.of(Groups.IMPLEMENTATION_LEADS)),
                "correct horse battery");
        lead = new Visitor(port).loggedIn(USER, "correct horse battery");
        reference = new BspFixture(bsps, contacts, transaction).registered();
        page = "/staff/bsps/" + reference + "/appointments";
        assertThat(send("/new", Map.of()).statusCode()).isEqualTo(302);
    }

    @AfterEach
    void closeAccount() {
        accounts.delete(USER);
    }

    @Test
    void everybodyInvitedGetsAnEntryOfTheirOwn() {
        List<MailEntry> mails = mails("inviteToAppointment");

        assertThat(mails).hasSize(4);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.subject()).contains("Invitation: session of " + reference, "Sunday 26 October 2160");
            assertThat(mail.body()).contains("10:00 to 11:30, London time", "Town hall");
            assertThat(unfolded(mail.calendar()))
                    .contains("METHOD:REQUEST", "SEQUENCE:0", "mailto:" + mail.address())
                    .containsOnlyOnce("ATTENDEE");
        });
        assertThat(mails).extracting(mail -> uid(mail)).containsOnly(uid(mails.get(0)));
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what)
                .anyMatch(what -> what.equals("Session arranged for Sunday 26 October 2160, 10:00 to 11:30"));
        assertThat(lead.get(page).body()).contains("Sunday 26 October 2160, 10:00 to 11:30", "Town hall", "Planned");
    }

    @Test
    void aPlaceThatLooksLikeAChildIsHeldBackOrFlagged() {
        String place = "Dial 450 557 7104";
        String moved = "/" + id();
        assertThat(send(moved, Map.of("place", place)).body()).contains("this looks like an NHS number", place);
        assertThat(send(moved, Map.of("place", place, "place-else", "true")).statusCode())
                .isEqualTo(302);

        assertThat(mails("moveAppointment")).hasSize(4);
        assertThat(timeline.of(reference))
                .extracting(TimelineEntry::what, TimelineEntry::who)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("A text was marked as not about a child: “Where?”", USER));
    }

    @Test
    void aMoveUpdatesTheEntryAndCallsItOffForWhoHasLeft() {
        transaction.executeWithoutResult(status -> contacts.replace(
                reference,
                NewContact.of(ContactRole.POINT_OF_CONTACT, "New Contact", "new." + reference + "@example.org")));

        assertThat(send("/" + id(), Map.of("at", "14:00")).statusCode()).isEqualTo(302);

        assertThat(mails("moveAppointment"))
                .hasSize(3)
                .allSatisfy(mail ->
                        assertThat(unfolded(mail.calendar())).contains("METHOD:REQUEST", "SEQUENCE:1", "T140000"));
        assertThat(newest("inviteToAppointment").address()).isEqualTo("new." + reference + "@example.org");
        assertThat(mails("callOffAppointment")).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("contact." + reference + "@example.org");
            assertThat(unfolded(mail.calendar())).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        });
    }

    @Test
    void callingOffTakesItOutOfEverybodysCalendar() {
        String callOff = page + "/" + id() + "/call-off";

        assertThat(lead.submit(page, callOff, Map.of()).statusCode()).isEqualTo(302);

        assertThat(mails("callOffAppointment"))
                .hasSize(4)
                .allSatisfy(mail -> assertThat(unfolded(mail.calendar())).contains("METHOD:CANCEL", "SEQUENCE:1"));
        assertThat(lead.get(page).body()).contains("Called off");
        assertThat(lead.submit(page + "/new", callOff, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void saysNextToTheFieldWhatIsWrong() {
        HttpResponse<String> past = send("/new", Map.of("on-year", "2019"));
        HttpResponse<String> never = send("/new", Map.of("on-day", "31", "on-month", "2"));
        HttpResponse<String> time = send("/new", Map.of("at", "25:00"));

        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("Enter a day and a time that are still to come");
        assertThat(never.statusCode()).isEqualTo(400);
        assertThat(time.body()).contains("Enter the time like 10:00");
        assertThat(mails("inviteToAppointment")).hasSize(4);
    }

    private HttpResponse<String> send(String path, Map<String, String> changed) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "kind", "SESSION",
                "on-day", "26",
                "on-month", "10",
                "on-year", "2160",
                "at", "10:00",
                "minutes", "90",
                "place", "Town hall",
                "people", "participants"));
        answers.putAll(changed);
        return lead.submit(page + path, page + path, answers, "people=pointOfContact");
    }

    private String id() {
        Matcher link = LINK.matcher(lead.get(page).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MailEntry newest(String template) {
        return mails(template).get(0);
    }

    private List<MailEntry> mails(String template) {
        return correspondence.of(reference).stream()
                .filter(mail -> mail.template().equals(template))
                .toList();
    }

    private static String uid(MailEntry mail) {
        return unfolded(mail.calendar())
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static String unfolded(String calendar) {
        return calendar.replaceAll("\r?\n[ \t]", "");
    }
}
