package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

/** The one clock of a rehearsal, turned as its documentation says. */
final class RehearsalClock {

    private static final String LOGIN = Base64.getEncoder().encodeToString("admin:rehearsal".getBytes());

    private final URI address;

    RehearsalClock(String server) {
        this.address = URI.create(server + "/api/rehearsal/clock");
    }

    /** @param how {@code advance} by a period, or {@code to} a moment */
    void turn(String how, String by) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + LOGIN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"%s\":\"%s\"}".formatted(how, by)))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
