package org.bsplifecycle.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Timeline;
import org.bsplifecycle.bsp.TimelineEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The projects for other programs. No names and no addresses: references, areas, codes, dates and the timeline. */
@RestController
@RequestMapping("/api/bsps")
class BspApi {

    private final Bsps bsps;
    private final Portfolio portfolio;
    private final Timeline timeline;

    BspApi(Bsps bsps, Portfolio portfolio, Timeline timeline) {
        this.bsps = bsps;
        this.portfolio = portfolio;
        this.timeline = timeline;
    }

    @GetMapping
    List<Map<String, Object>> all() {
        return portfolio.rows().stream()
                .map(row -> inShort(row.bsp(), row.next()))
                .toList();
    }

    @GetMapping("/{reference}")
    Map<String, Object> one(@PathVariable String reference) {
        Bsp bsp = Optional.of(reference)
                .filter(BspReference::isOne)
                .flatMap(one -> bsps.find(new BspReference(one)))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no BSP %s.".formatted(reference)));
        Map<String, Object> answer = inShort(bsp, portfolio.next(bsp));
        List<Map<String, Object>> happened = new ArrayList<>();
        for (TimelineEntry entry : timeline.of(bsp.reference())) {
            happened.add(Map.of("at", entry.at(), "what", entry.what(), "who", entry.who()));
        }
        answer.put("timeline", happened);
        return answer;
    }

    private static Map<String, Object> inShort(Bsp bsp, NextStep next) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("reference", bsp.reference().value());
        answer.put("year", bsp.programmeYear());
        answer.put("area", bsp.area());
        answer.put("region", bsp.region());
        answer.put("authorities", bsp.authorities());
        answer.put("type", bsp.type());
        answer.put("focus", bsp.focus().inWords());
        answer.put("phase", bsp.phase());
        answer.put("status", bsp.status());
        answer.put("nextStep", next.what());
        answer.put("waitingOn", next.waitingOn());
        answer.put("due", next.due());
        answer.put("late", next.isLate());
        return answer;
    }
}
