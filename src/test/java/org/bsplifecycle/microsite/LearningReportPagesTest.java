package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class LearningReportPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Reporting reporting;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPublishedReportIsOnItsPageInTheListAndInTheFeed() throws Exception {
        String slug = published(ReportAnswer.APPROVE, null);

        assertThat(get("/learning-reports/" + slug).body()).contains("Sampleshire", "first edition", "&lt;b&gt;bold");
        assertThat(get("/learning-reports?q=" + slug.substring(slug.length() - 3))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/learning-reports?q=Sampleshire").body()).contains(slug);
        assertThat(get("/learning-reports/feed.atom").body()).contains("/learning-reports/" + slug);
    }

    @Test
    void aReportWithoutNamesNamesNoArea() throws Exception {
        String slug = published(ReportAnswer.APPROVE_ANONYMISED, "Not our name");

        assertThat(get("/learning-reports/" + slug).body())
                .contains("A local area")
                .doesNotContain("Sampleshire");
    }

    @Test
    void whatIsNotPublishedIsNotThere() throws Exception {
        assertThat(get("/learning-reports/nothing-of-that-name").statusCode()).isEqualTo(404);
    }

    private String published(ReportAnswer answer, String comment) {
        BspReference reference = new BspFixture(bsps, contacts, transaction).registered();
        String slug = "learned-" + reference.value().toLowerCase(Locale.UK).replace("bsp", "n");
        reporting.draft(
                reference,
                new ReportText(
                        "What we learned",
                        "It began in Sampleshire. <b>bold</b>",
                        "A question",
                        "Sessions",
                        "Words first",
                        null,
                        null,
                        "Voices",
                        "It goes on"));
        reporting.review(reference, true, null);
        reporting.answer(reference, answer, comment, "Sample Chair, chair");
        reporting.publish(reference, "What we learned", slug, "What others can take from it.");
        return slug;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
