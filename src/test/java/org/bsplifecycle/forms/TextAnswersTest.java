package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.forms.FormFixture.form;
import static org.bsplifecycle.forms.FormFixture.kept;
import static org.bsplifecycle.forms.FormFixture.sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnswersTest {

    private final Form name = form("{'type':'textfield','key':'name','label':'Your name'}");
    private final Form story = form("{'type':'textarea','key':'story','label':'What would change?'}");

    @Test
    void aLineIsKeptWithoutTheRoomAroundIt() {
        assertThat(kept(name, "  Ada  ")).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n", "\u00a0", "\u200b\u200b", "\u3164", "\u2800 \u115f", "\u034f", "\u202e"})
    void nothingToSeeIsNoAnswer(String blank) {
        assertThat(kept(name, blank)).isNull();
        assertThat(sentence(required("textfield", "Your name"), blank)).isEqualTo("Enter “Your name”");
    }

    @Test
    void aQuestionWithoutAnswerAsksForOne() {
        assertThat(sentence(required("textarea", "What would change?"), null))
                .isEqualTo("Enter an answer to “What would change?”");
    }

    @Test
    void aFormMaySayItsOwnSentence() {
        Form own = form("{'type':'textfield','key':'name','label':'Name','validate':{'required':true},"
                + "'properties':{'whenEmpty':'Tell us who you are'}}");

        assertThat(sentence(own, " ")).isEqualTo("Tell us who you are");
    }

    @Test
    void aLineHoldsOneHundredAndFiftyCharactersUnlessTheFormSaysOtherwise() {
        assertThat(kept(name, "x".repeat(150))).isEqualTo("x".repeat(150));
        assertThat(sentence(name, "x".repeat(151)))
                .isEqualTo("“Your name” must be 150 characters or less (you have used 151)");
    }

    @Test
    void aTextOfTwentyThousandCharactersIsKeptWhole() {
        String long20k = "ő".repeat(19_999) + "!";

        assertThat(kept(story, long20k)).isEqualTo(long20k);
        assertThat(sentence(story, long20k + "!!"))
                .isEqualTo("“What would change?” must be 20,000 characters or less (you have used 20,002)");
    }

    @Test
    void aPairOfSurrogatesIsOneCharacter() {
        assertThat(kept(name, "🙂".repeat(150))).isEqualTo("🙂".repeat(150));
    }

    @Test
    void theFormsOwnLimitsHold() {
        Form reason =
                form("{'type':'textarea','key':'reason','label':'Reason','validate':{'minLength':3,'maxLength':1500}}");

        assertThat(sentence(reason, "x".repeat(1612)))
                .isEqualTo("“Reason” must be 1,500 characters or less (you have used 1,612)");
        assertThat(sentence(reason, "no")).isEqualTo("“Reason” must be 3 characters or more");
    }

    @Test
    void noFormMayAskForMoreThanWeKeep() {
        Form greedy = form("{'type':'textarea','key':'all','label':'All','validate':{'maxLength':9000000}}");

        assertThat(sentence(greedy, "x".repeat(20_001))).startsWith("“All” must be 20,000 characters or less");
    }

    @Test
    void linesEndInOneWayInATextAndNotAtAllInALine() {
        assertThat(kept(story, "one\r\ntwo\n\tthree")).isEqualTo("one\ntwo\n\tthree");
        assertThat(sentence(name, "Ada\r\nBcc: someone@example.org")).contains("“Your name” has a character");
        assertThat(sentence(name, "Ada\tLovelace")).contains("“Your name” has a character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\ud83db",
                "a\udc00b",
                "a\rb",
                "a\uffffb",
                "a\ufdd0b",
                "a\ud83f\udffeb"
            })
    void whatCannotBeKeptIsRefusedInLinesAndTexts(String strange) {
        assertThat(sentence(name, strange)).contains("“Your name” has a character that we cannot keep");
        assertThat(sentence(story, strange)).contains("“What would change?” has a character that we cannot keep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "{{7*7}}",
                "${7*7}",
                "[[...]]",
                "'; drop table",
                "שלום",
                "a\u200fb",
                "👩\u200d⚕\ufe0f",
                "e\u0301"
            })
    void whatIsOnlyUnusualIsKeptAsItIs(String unusual) {
        assertThat(kept(name, unusual)).isEqualTo(unusual);
        assertThat(kept(story, unusual)).isEqualTo(unusual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u202db\u202c", "a\u2066b\u2069"})
    void aLineIsReadAsItIsWritten(String turned) {
        assertThat(sentence(name, turned)).contains("“Your name” has a character that we cannot keep");
        assertThat(kept(story, turned)).isEqualTo(turned);
    }

    @Test
    void aPatternRefusesInTheFormsWords() {
        Form postcode = form("{'type':'textfield','key':'year','label':'Year','description':'Four figures',"
                + "'validate':{'pattern':'^[0-9]{4}$'}}");

        assertThat(kept(postcode, "2021")).isEqualTo("2021");
        assertThat(sentence(postcode, "21")).isEqualTo("“Year” is not written in the way we ask for: Four figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960 001", "+44 (0)1632 960001", "01632-960-001 ext 12"})
    void telephoneNumbersAreKeptAsWritten(String number) {
        assertThat(kept(phone(), number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "ring me", "01632 960 001 <b>", "1234567890123456"})
    void whatIsNoTelephoneNumberIsRefused(String number) {
        assertThat(sentence(phone(), number))
                .isEqualTo("Enter a telephone number, like 01632 960 001, for “Telephone”");
    }

    @Test
    void aQuestionHasOneAnswer() {
        assertThat(sentence(name, new String[] {"Ada", "Eve"})).isEqualTo("Give one answer only for “Your name”");
    }

    private static Form phone() {
        return form("{'type':'textfield','key':'phone','label':'Telephone','validate':{'validationType':'phone'}}");
    }

    private static Form required(String type, String label) {
        return form("{'type':'%s','key':'a','label':'%s','validate':{'required':true}}".formatted(type, label));
    }
}
