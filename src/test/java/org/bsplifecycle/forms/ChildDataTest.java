package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.forms.FormFixture.form;
import static org.bsplifecycle.forms.FormFixture.kept;
import static org.bsplifecycle.forms.FormFixture.sentence;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Thursday 12 March 2026. The numbers belong to nobody; the first is the NHS's own example. */
class ChildDataTest {

    private static final String NUMBER = "943 476 5919";

    private final Form form = form("{'type':'textarea','key':'notes','label':'Notes'}");
    private final Form phone =
            form("{'type':'textfield','key':'phone','label':'Telephone','validate':{'validationType':'phone'}}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "9434765919",
                "We worry about 943-476-5919 most.",
                "NHS number:9434765919.",
                "NHS9434765919",
                "(943.476.5919)",
                "943\u00a0476\u00a05919",
                "9\u200b434765919",
                "94 34 76 59 19",
                "Aged 14, 943 476 5919, 2 siblings",
                "in 2010 943 476 5919",
                "９４３４７６５９１９",
                "tel. 01632 960 001 and 401 023 2137"
            })
    void anNhsNumber(String text) {
        assertThat(sentence(form, text))
                .isEqualTo(
                        "“Notes”: this looks like an NHS number. We must not hold data about children: take it out, or"
                                + " say that it is something else");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P207000016049",
                "upn p207000016049",
                "B801200005001",
                "B 801 2000 05 001",
                "Her UPN is B801200005001."
            })
    void aUniquePupilNumber(String text) {
        assertThat(sentence(form, text)).contains("this looks like a unique pupil number. We must not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample Person, born 3/4/2010",
                "Sample Person (born 3rd April 2010)",
                "Sample Person was born in Sampleton on 3 April 2010",
                "born on 2010-04-03: Sample O’Person-Sample",
                "PERSON, Sample, born 3.4.10",
                "Kay, DOB 03.04.2010",
                "DOB 03.04.2010 Sample Person",
                "Sample Person d.o.b. 3-4-2010",
                "Sample Person\nDate of birth: Apr 3, 2010",
                "Sample Person's date of birth is 03 04 2010",
                "Sample Person, born 12/4/2007",
                "Sample Person, born 13/3/2007",
                "Sample Person, born 11/3/2026"
            })
    void aNameWithTheDateOfBirthOfSomebodyUnder19(String text) {
        assertThat(sentence(form, text)).contains("this looks like somebody’s name and date of birth. We must not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call us on 01632 960 001 or 07700 900 123, or +44 7700 900123, +44 (0)20 7946 0958, 0161 496 0000.",
                "Tel 0300 123 4567, ext. 12; mobile: 943 476 5919; +1 943 476 5919",
                "Online, meeting ID: 943 476 5919 or Zoom 943 476 5919, https://example.org/j/9434765919",
                "BSP-2026-014 follows BSP-2020-016.",
                "ISBN 0-306-40615-2, ISBN 1854331231, ISBN-13 978-0-306-40615-7, ISBN: 9434765919",
                "Grant ES/N000001/1, grant number 9434765919, UKRI-9434765919, contract no. 9434765919",
                "https://example.org/9434765919?id=9434765919#9434765919",
                "£9434765919 or 9,434,765,919 or 1.9434765919",
                "12 March 2026, 9:30 to 11:30, 24 people, 153 authorities, 2020-21",
                "9434765918, 943 476 5918, 1234567890, 9999999999, 0000000000",
                "94347659190, 8 943 476 59 19, 4000 0012 3456 7899",
                "SW1A 1AA, LE1 6RP, NG2 3NG, E06000018, E10000024",
                "A801200005001, B8012000050011, BB801200005001, X1234567",
                "Sample Person will chair on 3/4/2020. The next meeting is on 10/04/2020.",
                "Sample Person, born 3/4/1975, leads the board.",
                "Sample Person, born 12/3/2007, is 19 today.",
                "The idea was born on 3 April 2019 in Sampleshire.",
                "The Sampleshire Safeguarding Partnership was born on 3 April 2019.",
                "We no longer ask for names or dates of birth since 3 April 2019",
                "Children born after 2010 are new to us; Sample Person knows more. DOB is not shared.",
                "Sample Person, born 31/2/2010",
                "In 2010 Newborn Partners began; Stubborn Issues remain from 3/4/2010."
            })
    void harmlessTexts(String text) {
        assertThat(kept(form, text)).isEqualTo(text);
    }

    @Test
    void telephoneNumbersAreNoNhsNumbersWhereTheyAreAskedFor() {
        assertThat(kept(phone, NUMBER)).isEqualTo(NUMBER);
        assertThat(sentence(phone, "Kay, DOB 03.04.2010")).contains("name and date of birth");
    }

    /** A number of ten digits checks by chance in one of eleven cases; those that are said of a telephone never do. */
    @Test
    void noTelephoneNumberReferenceOrDateIsHeldBackByChance() {
        Random chance = new Random(79);
        List<String> alarms = chance.ints(10_000, 100_000, 1_000_000)
                .mapToObj(n -> "0%d %06d, 0%d %d %04d, +44 %d %06d, BSP-20%d-%03d, %d/%d/2019"
                        .formatted(
                                1000 + n % 8999,
                                n,
                                100 + n % 899,
                                100 + n % 797,
                                n % 9973,
                                7000 + n % 999,
                                n,
                                n % 90 + 10,
                                n % 1000,
                                n % 28 + 1,
                                n % 12 + 1))
                .filter(text -> !sentence(form, text).isEmpty())
                .toList();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aBoxOrAFewWordsSayThatItIsSomethingElse() {
        assertThat(form.check(Map.of("notes", NUMBER, "notes-else", "true"), Map.of())
                        .answers())
                .containsExactly(Map.entry("notes", NUMBER));
        assertThat(kept(form, " not about a child: " + NUMBER)).isEqualTo(NUMBER);
        assertThat(sentence(form, NUMBER + " Not about a child: no")).isNotEmpty();
        assertThat(form.check(Map.of("notes", NUMBER, "notes-else", "false"), Map.of())
                        .ok())
                .isFalse();
    }

    @Test
    void theTimelineIsToldWhichQuestionAndNeverTheText() {
        assertThat(form.guard().letIn(form, Map.of("notes", NUMBER)))
                .isEqualTo(List.of("A text was marked as not about a child: “Notes”"));
        assertThat(form.guard().letIn(form, Map.of("notes", "Nothing"))).isEmpty();
    }

    @Test
    void whatWasKeptIsNotHeldBackAgain() {
        assertThat(form.kept(Map.of("notes", NUMBER), Map.of()).ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "born ", "A", "DOB Aa, ", "1-1-1 ", "+1 ", "B 8", " "})
    void theLongestTextTakesNoTime(String piece) {
        String text = piece.repeat(Rules.TEXT / piece.length());
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofMillis(1500), () -> sentence(form, text));
    }
}
