package org.bsplifecycle.eoi;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.forms.Checked;
import org.bsplifecycle.programme.ApplicationWindow;
import org.bsplifecycle.programme.ProgrammeYear;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Expressions of interest for tests: complete ones, which each test changes in its one twist. */
@TestComponent
public class EoiFixture {

    private final EoiQuestions questions;
    private final Registration registration;
    private final Clock clock;

    EoiFixture(EoiQuestions questions, Registration registration, Clock clock) {
        this.questions = questions;
        this.registration = registration;
        this.clock = clock;
    }

    /** Every required answer, as a page would send it. */
    public static Map<String, Object> complete() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("partnershipName", "Sampleshire safeguarding partnership");
        answers.put("partnershipType", "CHILD_SAFEGUARDING_PARTNERSHIP");
        answers.put("authorities", List.of("Portsmouth"));
        answers.put("leadName", "Contact Person");
        answers.put("leadJob", "Head of service");
        answers.put("leadOrganisation", "Sampleshire council");
        answers.put("leadSector", "LOCAL_AUTHORITY_CSC");
        answers.put("leadEmail", "contact@example.org");
        answers.put("deputyName", "Deputy Person");
        answers.put("deputyEmail", "deputy@example.org");
        answers.put("sponsorName", "Sponsor Person");
        answers.put("sponsorRole", "Director");
        answers.put("sponsorEmail", "sponsor@example.org");
        answers.put("approvalLocalAuthority", "APPROVED");
        answers.put("approvalHealth", "APPROVED");
        answers.put("approvalPolice", "APPROVED");
        answers.put("changeGoal", "STRATEGY");
        answers.put(
                "challenge", "City and county have separate strategies, and young people move across the boundary.");
        answers.put("existingActivity", "A joint strategy group that began in the autumn and has no shared plan yet.");
        answers.put("desiredChange", "One strategy that all partners own.");
        answers.put("partnersInvolved", List.of("HEALTH", "POLICE"));
        answers.put("availability", "One day a month.");
        answers.put("digitalOk", "YES");
        answers.put("evaluationCommitment", "true");
        answers.put("shareLearning", "true");
        answers.put("privacyNotice", "true");
        return answers;
    }

    @Transactional
    public BspReference registered() {
        return registered(complete());
    }

    @Transactional
    public BspReference registered(Map<String, Object> answers) {
        Checked checked = questions.check(new EoiDraft(null, answers, null, null, null));
        if (!checked.ok()) {
            throw new AssertionError(checked.errors());
        }
        ApplicationWindow window = new ApplicationWindow(
                90, "Window 90", "EOI", clock.instant(), clock.instant().plus(Duration.ofDays(1)), null);
        return registration.register(checked, window, new ProgrammeYear(2020), null);
    }
}
