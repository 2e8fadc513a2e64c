package org.bsplifecycle.portfolio;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.forms.Field;
import org.bsplifecycle.forms.Forms;
import org.bsplifecycle.scoping.PreparingScope;
import org.bsplifecycle.scoping.ScopeVersion;
import org.bsplifecycle.scoping.Scopes;
import org.bsplifecycle.scoping.ScopingMeeting;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.stereotype.Component;

/** Puts what scoping knows of a project into words. */
@Component
class ScopingViews {

    private final PreparingScope preparing;
    private final Scopes scopes;
    private final WorkingTime workingTime;
    private final Field sectors;

    ScopingViews(PreparingScope preparing, Scopes scopes, WorkingTime workingTime, Forms forms) {
        this.preparing = preparing;
        this.scopes = scopes;
        this.workingTime = workingTime;
        this.sectors = forms.named("holdScopingMeeting").field("sectors");
    }

    ScopingView of(BspReference reference) {
        return new ScopingView(
                preparing.meetings(reference).stream().map(this::meeting).toList(),
                preparing.brief(reference).orElse(null),
                scopes.of(reference).stream().map(this::version).toList());
    }

    private ScopingView.Meeting meeting(ScopingMeeting held) {
        String how = Stream.concat(
                        Stream.of(held.format().inWords()),
                        held.sectors().stream().map(sector -> sectors.labelOf(sector, Map.of())))
                .collect(Collectors.joining(", "));
        return new ScopingView.Meeting(workingTime.inWords(held.heldOn()), how, held.summary(), held.nextSteps());
    }

    private ScopingView.Version version(ScopeVersion scope) {
        return new ScopingView.Version(
                scope,
                workingTime.inWords(scope.text().plannedStart()),
                workingTime.inWords(scope.text().plannedEnd()));
    }
}
