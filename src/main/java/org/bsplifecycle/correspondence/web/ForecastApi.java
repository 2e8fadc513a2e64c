package org.bsplifecycle.correspondence.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.correspondence.Forecast;
import org.bsplifecycle.correspondence.Foreseen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails of the next 90 days for machines. */
@RestController
class ForecastApi {

    private final Forecast forecast;

    ForecastApi(Forecast forecast) {
        this.forecast = forecast;
    }

    /** Soonest first; of one BSP, or of the whole programme. */
    @GetMapping("/api/forecast")
    List<ForeseenJson> forecast(@RequestParam Optional<String> bsp) {
        if (bsp.isPresent() && !BspReference.isOne(bsp.get())) {
            return List.of();
        }
        return forecast.of(bsp.map(BspReference::new)).stream()
                .map(ForeseenJson::of)
                .toList();
    }

    record ForeseenJson(
            UUID key,
            Instant when,
            String bsp,
            String template,
            String role,
            String subject,
            Foreseen.Standing standing) {

        static ForeseenJson of(Foreseen mail) {
            return new ForeseenJson(
                    mail.key(),
                    mail.when(),
                    mail.reference(),
                    mail.template(),
                    mail.role(),
                    mail.subject(),
                    mail.standing());
        }
    }
}
