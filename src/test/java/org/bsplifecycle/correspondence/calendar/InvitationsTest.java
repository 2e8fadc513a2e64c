package org.bsplifecycle.correspondence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.bsplifecycle.workingtime.England;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read with another library than the one that writes. */
class InvitationsTest {

    private static final Instant WRITTEN = Instant.parse("2026-10-01T12:00:00Z");

    private final Invitations invitations =
            new Invitations(England.at("2026-10-01T13:00"), Clock.fixed(WRITTEN, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2026-10-24T10:00, 2026-10-24T09:00:00Z", "2026-10-26T10:00, 2026-10-26T10:00:00Z"})
    void showsTenInLondonOnBothSidesOfTheClockChange(LocalDateTime wall, Instant instant) {
        Instant starts = wall.atZone(ZoneId.of("Europe/London")).toInstant();

        VEvent event = read(entry(0, false, starts)).getEvents().get(0);

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(instant.plus(Duration.ofMinutes(90)));
        assertThat(text(entry(0, false, starts)))
                .contains("DTSTART;TZID=Europe/London:" + wall.toString().replaceAll("[-:]", "") + "00");
    }

    @Test
    void isAnInvitationThenAnUpdateThenACancellationOfTheSameEntry() {
        Instant starts = Instant.parse("2026-11-24T10:00:00Z");

        ICalendar invitation = read(entry(0, false, starts));
        ICalendar update = read(entry(1, false, starts.plus(Duration.ofDays(1))));
        ICalendar cancellation = read(entry(2, true, starts.plus(Duration.ofDays(1))));

        for (ICalendar calendar : new ICalendar[] {invitation, update, cancellation}) {
            VEvent event = calendar.getEvents().get(0);
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(event.getUid().getValue()).isEqualTo("one-and-the-same");
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(WRITTEN);
            assertThat(event.getOrganizer().getEmail()).isEqualTo("programme@example.org");
            assertThat(event.getAttendees()).hasSize(1);
            assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("person@example.org");
        }
        assertThat(sequence(invitation)).isZero();
        assertThat(sequence(update)).isEqualTo(1);
        assertThat(sequence(cancellation)).isEqualTo(2);
        assertThat(invitation.getMethod().getValue()).isEqualTo(Method.REQUEST);
        assertThat(update.getMethod().getValue()).isEqualTo(Method.REQUEST);
        assertThat(cancellation.getMethod().getValue()).isEqualTo(Method.CANCEL);
        assertThat(cancellation.getEvents().get(0).getStatus().getValue())
                .isEqualTo(Status.cancelled().getValue());
    }

    @Test
    void takesNoLineFromWhatSomebodyTyped() {
        CalendarEntry entry = new CalendarEntry(
                "one",
                0,
                false,
                Instant.parse("2026-11-24T10:00:00Z"),
                Duration.ofHours(1),
                "Session",
                "Room 1\r\nATTENDEE:mailto:victim@example.org");

        ICalendar calendar = read(invitations.text(entry, "programme@example.org", "Programme", "person@example.org"));

        assertThat(calendar.getEvents().get(0).getAttendees()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getLocation().getValue()).contains("Room 1", "victim");
    }

    @Test
    void isSmall() {
        assertThat(text(entry(0, false, WRITTEN)).length()).isLessThan(1500);
    }

    private static CalendarEntry entry(int sequence, boolean cancelled, Instant starts) {
        return new CalendarEntry(
                "one-and-the-same",
                sequence,
                cancelled,
                starts,
                Duration.ofMinutes(90),
                "Session, BSP-2026-001",
                "Online");
    }

    private String text(CalendarEntry entry) {
        return invitations.text(entry, "programme@example.org", "Programme", "person@example.org");
    }

    private ICalendar read(CalendarEntry entry) {
        return read(text(entry));
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static int sequence(ICalendar calendar) {
        return calendar.getEvents().get(0).getSequence().getValue();
    }
}
