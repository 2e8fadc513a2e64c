package org.bsplifecycle.microsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BspTest
class LearningReportPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Test
    void aPublishedReportIsOnItsPageInTheListAndInTheFeed() throws Exception {
        String slug = published(ReportAnswer.APPROVE, null);

        assertThat(get("/learning-reports/" + slug).body())
                .contains("Sampleshire", "first edition", "&lt;b&gt;bold", "/learning-reports/" + slug + ".pdf");
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
    void theFeedIsAFeedWhateverIsAskedFor() throws Exception {
        for (String accept : new String[] {"text/html", "application/json", "*/*"}) {
            HttpResponse<String> feed = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + port + "/learning-reports/feed.atom"))
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml");
        }
    }

    @Test
    void whatIsNotPublishedIsNotThere() throws Exception {
        assertThat(get("/learning-reports/nothing-of-that-name").statusCode()).isEqualTo(404);
    }

    private String published(ReportAnswer answer, String comment) {
        return new PublishingReport(beans)
                .approved(answer, comment, "It began in Sampleshire. <b>bold</b>")
                .published();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
