package org.bsplifecycle.portfolio;

import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.Contact;
import org.bsplifecycle.correspondence.Foreseen;
import org.bsplifecycle.correspondence.MailEntry;
import org.bsplifecycle.delivery.Session;
import org.bsplifecycle.learningreport.LearningReport;
import org.bsplifecycle.survey.SurveyWave;

/**
 * Everything about one project that staff may read; of surveys only how many answered.
 *
 * @param report null until it is begun
 * @param process the id of the process that carries it, null when none does (any more)
 */
record BspView(
        Bsp bsp,
        NextStep next,
        List<NextStep> tasks,
        List<Question> questions,
        String lead,
        String deliveryPartner,
        List<Contact> contacts,
        List<SurveyWave> surveys,
        ScopingView scoping,
        List<Session> sessions,
        Map<String, String> told,
        LearningReport report,
        List<MailEntry> mails,
        List<Foreseen> mailsToCome,
        List<Moment> timeline,
        String process) {

    /** What we wait for from the partnership. */
    record Question(String id, String what, String who, String asked, String answerBy, int reminders) {}

    /** A line of the timeline, with its time as people say it. */
    record Moment(String at, String what, String who) {}
}
