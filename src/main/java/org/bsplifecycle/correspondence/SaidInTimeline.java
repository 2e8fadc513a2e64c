package org.bsplifecycle.correspondence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Timeline;
import org.springframework.stereotype.Component;

/** Mails as the timeline has them: one line for each thing that was said about a BSP, however many people it was said to. */
@Component
class SaidInTimeline {

    private final Timeline timeline;

    SaidInTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Of what somebody ordered the timeline has said so already. */
    void note(List<MailDraft> taken) {
        var said = taken.stream()
                .filter(mail -> mail.reference() != null && !mail.isOrdered())
                .collect(groupingBy(
                        mail -> List.of(mail.reference(), mail.template(), mail.occurrence()),
                        LinkedHashMap::new,
                        toList()));
        timeline.addAll(said.values().stream().map(SaidInTimeline::line).toList(), Timeline.THE_SYSTEM);
    }

    private static Timeline.Line line(List<MailDraft> said) {
        Set<String> roles = new TreeSet<>();
        said.forEach(mail -> roles.add(Recipients.inWords(mail.recipient().role())));
        String people = said.size() > roles.size() ? " (%d people)".formatted(said.size()) : "";
        return new Timeline.Line(
                new BspReference(said.get(0).reference()),
                "Email \"%s\" to %s%s".formatted(said.get(0).subject(), String.join(", ", roles), people));
    }
}
