package org.bsplifecycle.journey;

import static org.bsplifecycle.bsp.ContactRole.HEALTH_APPROVER;
import static org.bsplifecycle.bsp.ContactRole.POLICE_APPROVER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bsplifecycle.Measured;
import org.bsplifecycle.prompt.ThreePartners;
import org.bsplifecycle.survey.SurveyStory;
import org.bsplifecycle.survey.Wave;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A walk on which every page that is met is measured. */
abstract class MeasuringWalk extends Walk {

    @Autowired
    ApplicationContext beans;

    final Map<String, List<String>> amiss = new LinkedHashMap<>();
    final Set<String> measured = new TreeSet<>();
    ThreePartners partners;
    String project;

    @BeforeEach
    void aQuestionIsAsked() {
        amiss.clear();
        measured.clear();
        aWindowIsOpen();
        browser.watchedBy(context -> context.onResponse(this::noteMissing));
        partners = new ThreePartners(beans).asked();
        story.follows(partners.reference().value()).timePasses("PT1M");
        project = "/staff/bsps/" + reference();
    }

    /** What a page asks for by itself is there. */
    private void noteMissing(Response answer) {
        if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
            note("asked for and not there", List.of(answer.url()));
        }
    }

    String question(String partner) {
        return Post.linkTo(
                partners.address(partner.equals("health") ? HEALTH_APPROVER : POLICE_APPROVER),
                reference(),
                "agree the scope");
    }

    String survey() {
        return "/survey/" + new SurveyStory(beans, 1).opens(Wave.BASELINE).token(0);
    }

    void measure(Page page, String pattern, String path) {
        page.navigate(server() + path);
        measure(page, pattern);
    }

    void measure(Page page, String pattern) {
        measured.add(pattern);
        note(pattern, Measured.amiss(page));
    }

    private void note(String where, List<String> wrong) {
        if (!wrong.isEmpty()) {
            amiss.computeIfAbsent(where, one -> new ArrayList<>()).addAll(wrong);
        }
    }

    String server() {
        return "http://127.0.0.1:" + port;
    }
}
