package org.bsplifecycle.eoi;

import java.time.Clock;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.bsp.NewBsp;
import org.bsplifecycle.bsp.PartnershipType;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.engine.CurrentUser;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.forms.Form;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.LocalAuthorities;
import org.bsplifecycle.programme.ProgrammeYear;
import org.springframework.stereotype.Component;

/** Enters a complete expression of interest into the books: the BSP, its people, and what they told us. */
@Component
class Registration {

    private static final String NOT_SURE = "NOT_SURE";

    private final Bsps bsps;
    private final Contacts contacts;
    private final Eois eois;
    private final LocalAuthorities authorities;
    private final Forms forms;
    private final Timeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    Registration(
            Bsps bsps,
            Contacts contacts,
            Eois eois,
            LocalAuthorities authorities,
            Forms forms,
            Timeline timeline,
            CurrentUser user,
            Clock clock) {
        this.bsps = bsps;
        this.contacts = contacts;
        this.eois = eois;
        this.authorities = authorities;
        this.forms = forms;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    /** @param entry why staff sent it, null when the partnership did */
    BspReference register(Checked checked, ApplicationWindow window, ProgrammeYear year, StaffEntry entry) {
        Partnership partnership = checked.as(Partnership.class);
        BspReference reference = bsps.register(known(partnership, year));
        checked.as(People.class).asContacts().forEach(person -> contacts.add(reference, person));
        eois.add(reference, window, checked.answers());
        String who = entry == null ? "the partnership" : user.id().orElse(Timeline.THE_SYSTEM);
        if (entry == null) {
            timeline.add(reference, "Expression of interest received", who);
        } else {
            eois.entered(reference, who, entry.reason());
            timeline.add(reference, StaffEntry.inWords(window, clock.instant()), who);
            letIn(reference, "enterEoi", Map.of("reason", entry.reason()), who);
        }
        letIn(reference, "expressionOfInterest", checked.answers(), who);
        return reference;
    }

    private void letIn(BspReference reference, String stem, Map<String, ?> answers, String who) {
        Form form = forms.named(stem);
        form.guard().letIn(form, answers).forEach(said -> timeline.add(reference, said, who));
    }

    private NewBsp known(Partnership partnership, ProgrammeYear year) {
        Area area = Area.of(partnership.authorities(), partnership.otherArea(), authorities);
        return new NewBsp(
                year.code(),
                partnership.partnershipName(),
                partnership.partnershipType(),
                area.scope(),
                area.name(),
                area.region(),
                partnership.authorities(),
                focus(partnership.changeGoal()));
    }

    private static Focus focus(String goal) {
        return goal.equals(NOT_SURE) ? Focus.NONE : new Focus(ChangeGoal.valueOf(goal), null, null);
    }

    /** The part of the answers that the BSP's record is made of. */
    private record Partnership(
            String partnershipName,
            PartnershipType partnershipType,
            java.util.List<String> authorities,
            String otherArea,
            String changeGoal) {}
}
