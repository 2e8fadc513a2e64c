package org.bsplifecycle.rehearsal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;
import org.bsplifecycle.workingtime.WorkingTime;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code {"advance": "P6M"}} or {@code {"to": "2027-03-01T09:00:00Z"}}; answers when everything due has happened. */
@RestController
@Profile("rehearsal")
@RequestMapping("/api/rehearsal/clock")
class ClockController {

    private static final Period LONGEST = Period.ofYears(5);

    private final Clock clock;
    private final WorkingTime workingTime;
    private final TurningTheClock turning;

    ClockController(Clock clock, WorkingTime workingTime, TurningTheClock turning) {
        this.clock = clock;
        this.workingTime = workingTime;
        this.turning = turning;
    }

    /** Either {@code advance}, an ISO 8601 period or duration in London's calendar, or {@code to}, a moment. */
    record Turn(String advance, String to) {}

    @GetMapping
    Map<String, Object> now() {
        return Map.of("now", clock.instant());
    }

    @PostMapping
    Map<String, Object> turn(@RequestBody Turn turn) {
        Instant target = target(turn);
        ZonedDateTime now = clock.instant().atZone(workingTime.zone());
        if (target.isBefore(now.toInstant())) {
            throw bad("The clock can only be turned forward; it says %s.".formatted(now.toInstant()));
        }
        if (target.isAfter(now.plus(LONGEST).toInstant())) {
            throw bad("The clock can be turned by five years at a time.");
        }
        int happened = turning.to(target);
        return Map.of("now", clock.instant(), "happened", happened);
    }

    private Instant target(Turn turn) {
        if ((turn.advance() == null) == (turn.to() == null)) {
            throw bad("Say either how far (\"advance\": \"P6M\") or until when (\"to\": \"2027-03-01T09:00:00Z\").");
        }
        try {
            return turn.to() != null ? Instant.parse(turn.to()) : later(turn.advance());
        } catch (DateTimeException | ArithmeticException e) {
            throw bad("That is no time: write P6M, P10D or PT1H, or a moment like 2027-03-01T09:00:00Z.");
        }
    }

    private Instant later(String advance) {
        ZonedDateTime now = clock.instant().atZone(workingTime.zone());
        return advance.contains("T")
                ? now.plus(Duration.parse(advance)).toInstant()
                : now.plus(Period.parse(advance)).toInstant();
    }

    private static ResponseStatusException bad(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
