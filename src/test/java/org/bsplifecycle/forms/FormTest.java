package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.forms.FormFixture.check;
import static org.bsplifecycle.forms.FormFixture.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormTest {

    private final Form review = form(
            "{'type':'text','id':'why','text':'Why'}",
            "{'type':'group','id':'told','label':'What they told us','components':["
                    + "{'type':'table','id':'t','label':'Answers','dataSource':'=answers','columns':[{'key':'q','label':'Question'}]}]}",
            "{'type':'group','id':'decide','label':'Your decision','components':["
                    + "{'type':'radio','key':'decision','label':'What now?','validate':{'required':true},"
                    + "'values':[{'label':'Go','value':'GO'},{'label':'Ask','value':'ASK'}]},"
                    + "{'type':'textarea','key':'questions','label':'What do we ask?','validate':{'required':true},"
                    + "'conditional':{'hide':'=decision != \\\"ASK\\\"'}},"
                    + "{'type':'datetime','key':'by','label':'By when?','conditional':{'hide':'=questions = null'}}]}",
            "{'type':'separator','id':'line'}");

    @Test
    void aGroupIsAPageAndTakesWhatStandsAroundIt() {
        assertThat(review.title()).isEqualTo("What they told us");
        assertThat(review.pages()).extracting(Page::title).containsExactly("What they told us", "Your decision");
        assertThat(review.pages().get(0).components()).hasSize(2);
        assertThat(review.pages().get(1).fields())
                .extracting(Field::key)
                .containsExactly("decision", "questions", "by");
    }

    @Test
    void aFormWithoutGroupsIsOnePage() {
        Form plain = form("{'type':'textfield','key':'a','label':'A'}");

        assertThat(plain.pages()).hasSize(1);
        assertThat(plain.title()).isEqualTo("Sample");
    }

    @Test
    void aTableShowsTheRowsOfItsFact() {
        var table = (TableBlock) review.pages().get(0).components().get(1);

        assertThat(table.rows(Map.of("answers", List.of(Map.of("q", "Who?"), Map.of("x", "y")))))
                .containsExactly(List.of("Who?"), List.of(""));
        assertThat(table.rows(Map.of())).isEmpty();
    }

    @Nested
    class HiddenFields {

        @Test
        void areNotRequired() {
            assertThat(check(review, Map.of("decision", "GO")).ok()).isTrue();
        }

        @Test
        void loseWhatWasTypedInThemAndWhatDependsOnThem() {
            var checked = check(review, Map.of("decision", "GO", "questions", "Why?", "by", "2026-02-30"));

            assertThat(checked.ok()).isTrue();
            assertThat(checked.answers()).containsEntry("questions", null).containsEntry("by", null);
        }

        @Test
        void areAskedWhenTheConditionTurns() {
            assertThat(check(review, Map.of("decision", "ASK")).errors())
                    .containsExactly(new FieldError("questions", "Enter an answer to “What do we ask?”"));
            assertThat(check(review, Map.of("decision", "ASK", "questions", "Who?", "by", "2026-02-03"))
                            .answers())
                    .containsEntry("questions", "Who?")
                    .containsEntry("by", LocalDate.of(2026, 2, 3));
        }

        @Test
        void mayDependOnFacts() {
            Form form = form("{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=paused'}}");

            assertThat(form.check(Map.of("a", "x"), Map.of("paused", true)).answers())
                    .containsEntry("a", null);
            assertThat(form.check(Map.of("a", "x", "paused", "true"), Map.of()).answers())
                    .containsEntry("a", "x");
        }

        @Test
        void areThoseOfAHiddenGroupToo() {
            Form form = form("{'type':'group','id':'g','label':'G','conditional':{'hide':'=true'},'components':["
                    + "{'type':'textfield','key':'a','label':'A','validate':{'required':true}}]}");

            assertThat(check(form, Map.of("a", "x")).answers()).containsEntry("a", null);
        }

        @Test
        void areNotThoseWhoseConditionCannotBeWorkedOut() {
            Form form = form("{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=nobody.knows > 3'}}");

            assertThat(check(form, Map.of("a", "x")).answers()).containsEntry("a", "x");
        }
    }

    @Test
    void whatTheFormDoesNotAskIsDropped() {
        assertThat(check(review, Map.of("decision", "GO", "status", "ACCEPTED", "_method", "put"))
                        .answers())
                .containsOnlyKeys("decision", "questions", "by");
    }

    @Test
    void whatIsOnlyShownTakesNoAnswer() {
        Form form = form("{'type':'textfield','key':'a','label':'A','disabled':true,'validate':{'required':true}}");

        assertThat(check(form, Map.of("a", "x")).answers()).isEmpty();
    }

    @Test
    void aPageCanBeCheckedAlone() {
        Page first = review.pages().get(0);

        assertThat(review.check(first, Map.of(), Map.of()).ok()).isTrue();
        assertThat(review.check(review.pages().get(1), Map.of(), Map.of()).errors())
                .hasSize(1);
    }

    @Nested
    class IsRefusedWhen {

        @Test
        void tasklistCannotShowAPart() {
            assertThatThrownBy(() -> form("{'type':'filepicker','key':'a'}"))
                    .hasMessage("Form sample: there is no component type filepicker in this product");
        }

        @Test
        void twoFieldsShareAKey() {
            String a = "{'type':'textfield','key':'a','label':'A'}";

            assertThatThrownBy(() -> form(a, a)).hasMessage("Form sample: two fields have the key a");
        }

        @Test
        void aConditionIsNotFeel() {
            assertThatThrownBy(() -> form("{'type':'text','text':'a','conditional':{'hide':'=a !!= b'}}"))
                    .hasMessageContaining("is not FEEL");
        }

        @Test
        void aTimeIsAsked() {
            assertThatThrownBy(() -> form("{'type':'datetime','subtype':'time','key':'a','label':'A'}"))
                    .hasMessageContaining("only dates");
        }

        @Test
        void itIsNotJson() {
            assertThatThrownBy(() -> Form.parse("{", java.time.Clock.systemUTC()))
                    .hasMessageStartingWith("A form is not JSON");
        }
    }
}
