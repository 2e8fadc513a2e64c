package org.bsplifecycle.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.ContactRole;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.publicforms.LinkSuperseded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BspTest
class HandingOverSurveyTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Answering answering;

    @Test
    void invitesTheSuccessorWithALinkOfTheirOwn() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        String former = story.token(0);

        replace(story, "successor.%s@example.org".formatted(story.reference()));

        assertThatThrownBy(() -> answering.behind(former)).isInstanceOf(LinkSuperseded.class);
        assertThat(story.mails("baselineSurvey", "QUEUED")).containsExactly("p1", "successor");
        assertThat(story.mails("baselineSurvey", "DROPPED")).containsExactly("p0");
        assertThat(story.wave().invited()).isEqualTo(2);
    }

    @Test
    void doesNotAskSomebodyTwice() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);

        replace(story, "p1.%s@example.org".formatted(story.reference()).toLowerCase());

        assertThat(story.mails("baselineSurvey", "QUEUED")).containsExactly("p1");
        assertThat(story.wave().invited()).isEqualTo(1);
    }

    @Test
    void leavesAnAnswerWhereItIs() {
        SurveyStory story = new SurveyStory(beans, 2).opens(Wave.BASELINE);
        story.answers(0);

        replace(story, "successor.%s@example.org".formatted(story.reference()));

        assertThat(story.mails("baselineSurvey")).containsExactly("p0", "p1");
        assertThat(story.wave().answered()).isEqualTo(1);
    }

    private void replace(SurveyStory story, String address) {
        story.inTransaction(() -> {
            beans.getBean(Contacts.class)
                    .replace(story.reference(), NewContact.of(ContactRole.POINT_OF_CONTACT, "Successor", address));
            return null;
        });
    }
}
