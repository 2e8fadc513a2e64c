package org.bsplifecycle.correspondence.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.bsplifecycle.workingtime.WorkingTime;

/**
 * Writes an appointment so that common calendars take it as an invitation from the programme to one person. The library's
 * own time zone goes back to 1847; ours, beside this class, has the two rules that matter.
 */
@org.springframework.stereotype.Component
public class Invitations {

    private static final String LONDON = "london.ics";

    private final WorkingTime workingTime;
    private final Clock clock;

    Invitations(WorkingTime workingTime, Clock clock) {
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** @param organiser the address that the mail is from; calendars accept no other */
    public String text(CalendarEntry entry, String organiser, String programme, String recipient) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bespoke Support Projects//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(london());
        calendar.add(event(entry, organiser, programme, recipient));
        calendar.validate();
        return calendar.toString();
    }

    private VEvent event(CalendarEntry entry, String organiser, String programme, String recipient) {
        Instant ends = entry.starts().plus(entry.lasts());
        VEvent event =
                new VEvent(entry.starts().atZone(workingTime.zone()), ends.atZone(workingTime.zone()), entry.summary());
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Location(entry.place()));
        event.add(new Organizer(mailto(organiser)).add(new Cn(programme)));
        event.add(new Attendee(mailto(recipient))
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.NEEDS_ACTION)
                .add(Rsvp.TRUE));
        return event;
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address);
    }

    private static CalendarComponent london() {
        try (Reader zone =
                new InputStreamReader(Invitations.class.getResourceAsStream(LONDON), StandardCharsets.UTF_8)) {
            return (CalendarComponent) new CalendarBuilder()
                    .build(zone)
                    .getComponent(Component.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException(LONDON, e);
        }
    }
}
