package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.forms.FormFixture.check;
import static org.bsplifecycle.forms.FormFixture.form;
import static org.bsplifecycle.forms.FormFixture.kept;
import static org.bsplifecycle.forms.FormFixture.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersDatesAndChoicesTest {

    @Nested
    class Numbers {

        private final Form people =
                form("{'type':'number','key':'people','label':'How many people?','validate':{'min':1,'max':1200}}");

        @Test
        void wholeNumbersAreIntegers() {
            assertThat(kept(people, "12")).isEqualTo(12);
            assertThat(kept(people, 12)).isEqualTo(12);
            assertThat(kept(people, 12.0)).isEqualTo(12);
            assertThat(kept(people, " 1,200 ")).isEqualTo(1200);
            assertThat(kept(people, "")).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "twelve",
                    "1.5",
                    "1e3",
                    "NaN",
                    "0x10",
                    "١٢",
                    "1-2",
                    "1,5",
                    "12,00",
                    ",5",
                    "1,2345",
                    "1200,000",
                    "1,,200"
                })
        void whatIsNoWholeNumberIsRefused(String text) {
            assertThat(sentence(people, text)).isEqualTo("“How many people?” must be a whole number, like 12");
        }

        @Test
        void theRangeIsTold() {
            assertThat(sentence(people, 0)).isEqualTo("“How many people?” must be between 1 and 1,200");
            assertThat(sentence(people, 1201)).isEqualTo("“How many people?” must be between 1 and 1,200");
            assertThat(sentence(form("{'type':'number','key':'a','label':'Hours','validate':{'min':1}}"), "-1"))
                    .isEqualTo("“Hours” must be 1 or more");
        }

        @Test
        void numbersBeyondAnIntegerAreRefused() {
            assertThat(sentence(form("{'type':'number','key':'a','label':'Hours'}"), "99999999999"))
                    .isEqualTo("“Hours” must be a whole number, like 12");
        }

        @Test
        void decimalsWhereTheFormAllowsThem() {
            Form hours = form("{'type':'number','key':'hours','label':'Hours','decimalDigits':1}");

            assertThat(kept(hours, "2.5")).isEqualTo(new BigDecimal("2.5"));
            assertThat(sentence(hours, "2.55")).isEqualTo("“Hours” must be a number, like 2.5");
        }
    }

    @Nested
    class Dates {

        private final Form start = form("{'type':'datetime','subtype':'date','key':'start','dateLabel':'Start',"
                + "'validate':{'required':true}}");

        @Test
        void tasklistSendsOneTextAndAPublicPageThree() {
            var christmas = LocalDate.of(2026, 12, 25);

            assertThat(kept(start, "2026-12-25")).isEqualTo(christmas);
            assertThat(check(start, Map.of("start-day", "25", "start-month", " 12", "start-year", "2026"))
                            .answers())
                    .containsEntry("start", christmas);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-30", "2026-13-01", "soon", "25/12/2026", "0026-12-25", "9999-12-31"})
        void impossibleDatesAreRefused(String text) {
            assertThat(sentence(start, text)).startsWith("“Start” must be a real date");
        }

        @Test
        void aMissingPartIsNamed() {
            assertThat(parts("25", "", "2026")).isEqualTo("“Start” must include a month");
            assertThat(parts("31", "2", "2026")).startsWith("“Start” must be a real date");
            assertThat(parts("1", "2", "26")).startsWith("“Start” must be a real date");
            assertThat(parts("-1", "2", "2026")).startsWith("“Start” must be a real date");
            assertThat(check(start, Map.of("start-day", List.of("1", "2"), "start-month", "2", "start-year", "2026"))
                            .errors()
                            .get(0)
                            .sentence())
                    .isEqualTo("Give one answer only for “Start”");
            assertThat(parts("", "", "")).isEqualTo("Enter a date for “Start”");
        }

        private String parts(String day, String month, String year) {
            return check(start, Map.of("start-day", day, "start-month", month, "start-year", year))
                    .errors()
                    .get(0)
                    .sentence();
        }
    }

    @Nested
    class Choices {

        private static final String VALUES =
                "'values':[{'label':'We agree','value':'AGREE'},{'label':'No','value':'NO'}]";

        private final Form answer = form("{'type':'radio','key':'answer','label':'Do you agree?',"
                + "'validate':{'required':true}," + VALUES + "}");
        private final Form reasons = form("{'type':'checklist','key':'reasons','label':'Why?'," + VALUES + "}");

        @Test
        void onlyWhatWasOfferedIsAnAnswer() {
            assertThat(kept(answer, "AGREE")).isEqualTo("AGREE");
            assertThat(sentence(answer, "MAYBE")).isEqualTo("Select one of the answers offered for “Do you agree?”");
            assertThat(sentence(answer, null)).isEqualTo("Select an answer to “Do you agree?”");
            assertThat(sentence(answer, List.of("AGREE", "NO")))
                    .isEqualTo("Select one of the answers offered for “Do you agree?”");
            assertThat(sentence(answer, "[\"AGREE\",\"NO\"]"))
                    .isEqualTo("Select one of the answers offered for “Do you agree?”");
        }

        @Test
        void severalAnswersComeInTheFormsOrderAndOnce() {
            assertThat(kept(reasons, List.of("NO", "AGREE", "NO"))).isEqualTo(List.of("AGREE", "NO"));
            assertThat(kept(reasons, new String[] {"NO"})).isEqualTo(List.of("NO"));
            assertThat(kept(reasons, "NO")).isEqualTo(List.of("NO"));
            assertThat(kept(reasons, "[\"NO\"]")).isEqualTo(List.of("NO"));
            assertThat(kept(reasons, null)).isEqualTo(List.of());
            assertThat(sentence(reasons, List.of("NO", "OTHER"))).contains("“Why?”");
        }

        @Test
        void theFactsBringTheOptionsOfAValuesKey() {
            Form lead = form("{'type':'select','key':'lead','label':'Lead','valuesKey':'leads'}");
            var facts = Map.of(
                    "leads", List.of(new Option("lead1", "First lead"), Map.of("label", "B", "value", "lead2"), "x"));

            assertThat(lead.check(Map.of("lead", "lead1"), facts).ok()).isTrue();
            assertThat(lead.check(Map.of("lead", "lead2"), facts).ok()).isTrue();
            assertThat(lead.check(Map.of("lead", "x"), facts).ok()).isTrue();
            assertThat(lead.check(Map.of("lead", "lead1", "leads", List.of("lead1")), Map.of())
                            .ok())
                    .isFalse();
            assertThat(lead.field("lead").labelOf("lead1", facts)).isEqualTo("First lead");
        }

        @Test
        void aBoxIsTickedOrNot() {
            Form box = form("{'type':'checkbox','key':'ok','label':'We take part','validate':{'required':true}}");

            assertThat(kept(box, "true")).isEqualTo(true);
            assertThat(kept(box, true)).isEqualTo(true);
            assertThat(sentence(box, null)).isEqualTo("Select “We take part” to continue");
            assertThat(sentence(box, false)).isEqualTo("Select “We take part” to continue");
        }
    }
}
