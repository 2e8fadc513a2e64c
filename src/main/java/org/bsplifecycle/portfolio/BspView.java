package org.bsplifecycle.portfolio;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.delivery.Session;
import org.bsplifecycle.scoping.ScopeVersion;
import org.bsplifecycle.survey.SurveyWave;

/** Everything about one project that staff may read; of surveys only how many answered. */
record BspView(
        Bsp bsp,
        NextStep next,
        List<NextStep> tasks,
        List<Question> questions,
        String lead,
        String deliveryPartner,
        List<Contact> contacts,
        List<SurveyWave> surveys,
        List<ScopeVersion> scopes,
        List<Session> sessions,
        Map<String, String> told,
        String report,
        List<MailEntry> mails,
        List<Moment> timeline) {

    /** What we wait for from the partnership. */
    record Question(String id, String what, String who, String asked, String answerBy, int reminders) {}

    /** A line of the timeline, with its time as people say it. */
    record Moment(String at, String what, String who) {}
}
