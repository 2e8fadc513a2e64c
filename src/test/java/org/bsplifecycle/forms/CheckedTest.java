package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.forms.FormFixture.check;
import static org.bsplifecycle.forms.FormFixture.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckedTest {

    enum Answer {
        AGREE,
        CHANGES
    }

    record Everything(
            Answer answer,
            List<Answer> several,
            List<String> words,
            String name,
            EmailAddress email,
            Integer scale,
            int people,
            boolean agreed,
            LocalDate start) {}

    record Typo(String nmae) {}

    record Count(int people) {}

    private static final String VALUES = "'values':[{'label':'A','value':'AGREE'},{'label':'C','value':'CHANGES'}]";

    private final Form form = form(
            "{'type':'radio','key':'answer','label':'A'," + VALUES + "}",
            "{'type':'checklist','key':'several','label':'A'," + VALUES + "}",
            "{'type':'taglist','key':'words','label':'A'," + VALUES + "}",
            "{'type':'textfield','key':'name','label':'Name'}",
            "{'type':'textfield','key':'email','label':'Email','validate':{'validationType':'email'}}",
            "{'type':'radio','key':'scale','label':'Scale','values':[{'value':'1'},{'value':'2'}]}",
            "{'type':'number','key':'people','label':'People'}",
            "{'type':'checkbox','key':'agreed','label':'Agreed'}",
            "{'type':'datetime','subtype':'date','key':'start','label':'Start'}");

    @Test
    void answersBecomeARecordByTheNamesOfItsParts() {
        var given = Map.of(
                "answer", "AGREE",
                "several", List.of("CHANGES"),
                "words", List.of("AGREE"),
                "name", "Ada",
                "email", "ada@example.org",
                "scale", "2",
                "people", 7,
                "agreed", true,
                "start", "2026-12-25");

        assertThat(check(form, given).as(Everything.class))
                .isEqualTo(new Everything(
                        Answer.AGREE,
                        List.of(Answer.CHANGES),
                        List.of("AGREE"),
                        "Ada",
                        new EmailAddress("ada@example.org"),
                        2,
                        7,
                        true,
                        LocalDate.of(2026, 12, 25)));
    }

    @Test
    void whatWasNotAnsweredIsEmpty() {
        assertThat(check(form, Map.of("people", 1)).as(Everything.class))
                .isEqualTo(new Everything(null, List.of(), List.of(), null, null, null, 1, false, null));
    }

    @Test
    void anIntegerThatMayBeEmptyNeedsRoomForIt() {
        assertThatThrownBy(() -> check(form, Map.of()).as(Count.class))
                .hasMessage("Count has no room for an empty people");
    }

    @Test
    void aPartThatTheFormDoesNotAskIsAMistakeOfOurs() {
        assertThatThrownBy(() -> check(form, Map.of()).as(Typo.class))
                .hasMessage("Typo asks for nmae, and the form has no such field");
    }

    @Test
    void answersWithErrorsAreNotBound() {
        assertThatThrownBy(() -> check(form, Map.of("people", "x")).as(Count.class))
                .isInstanceOf(IllegalStateException.class);
    }
}
