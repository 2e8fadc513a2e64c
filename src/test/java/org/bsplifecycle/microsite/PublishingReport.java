package org.bsplifecycle.microsite;

import java.util.Locale;
import org.bsplifecycle.BspFixture;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.learningreport.ReportAnswer;
import org.bsplifecycle.learningreport.ReportText;
import org.bsplifecycle.learningreport.Reporting;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a learning report of a new BSP as far as a test wants it. */
final class PublishingReport {

    private final Reporting reporting;
    final BspReference reference;
    final String slug;

    PublishingReport(ApplicationContext beans) {
        reporting = beans.getBean(Reporting.class);
        reference = new BspFixture(
                        beans.getBean(Bsps.class),
                        beans.getBean(Contacts.class),
                        beans.getBean(TransactionTemplate.class))
                .registered();
        slug = "learned-" + reference.value().toLowerCase(Locale.UK).replace("bsp", "n");
    }

    /** By everybody who was asked. */
    PublishingReport approved(ReportAnswer answer, String comment, String context) {
        reporting.draft(
                reference,
                new ReportText(
                        "What we learned",
                        context,
                        "A question",
                        "Sessions",
                        "Words first",
                        null,
                        null,
                        "Voices",
                        "It goes on"));
        reporting.review(reference, true, null);
        reporting.answer(reference, answer, comment, "Sample Chair, chair");
        reporting.approved(reference);
        return this;
    }

    String published() {
        return published("What we learned");
    }

    String published(String title) {
        reporting.publish(reference, title, slug, "What others can take from it.");
        return slug;
    }

    void withheld() {
        reporting.withhold(reference);
    }
}
