package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bsplifecycle.forms.FormFixture.form;
import static org.bsplifecycle.forms.FormFixture.kept;
import static org.bsplifecycle.forms.FormFixture.sentence;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
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
                "tel. 01632 960 001 and 401 023 2137",
                "943–476–5919",
                "943\u2011476\u20115919",
                "943—476—5919",
                "943\u2212476\u22125919",
                "943 - 476 - 5919",
                "943/476/5919",
                "943  476   5919",
                "943\r\n476\r\n5919",
                "(943) 476 5919",
                "(943)476-5919",
                "9434-765-919",
                "943 4765 919",
                "NHSno9434765919",
                "NHS number is9434765919",
                "nhs num: (943) 476 5919",
                "Tel 943 476 5919 is her NHS number",
                "NHS-9434765919"
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
                "Her UPN is B801200005001.",
                "UPN-E820123456789",
                "UPNE820123456789",
                "UPN_e820123456789",
                "E-820-1234-56789",
                "E–820–1234–56789",
                "E 820/1234/56/789"
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
                "Sample Person, born 11/3/2026",
                "Jane Sample, date-of-birth 01/02/2015",
                "Jane Sample dob 010215",
                "Jane Sample dob 01022015, dob 20150201",
                "jane sample dob 01/02/2015",
                "jane sample, 01/02/2015 (d.o.b.)",
                "dob01/02/2015",
                "D.O.B: 1–2–2015",
                "date of birth is 3rd April 2015",
                "Jane born 01/02/2015",
                "Jane (11) was born on 01/02/2015",
                "Jane Sample, Riverside Academy, born 01/02/2015",
                "April Sample, born 01/02/2015",
                "Jane Sample Born 1/2/2015",
                "Jane’s birthday is 01/02/2015",
                "Dates of birth: Jane 01/02/2015, Kay 3/4/2016"
            })
    void theDateOfBirthOfSomebodyUnder19(String text) {
        assertThat(sentence(form, text))
                .contains("this looks like the date of birth of somebody under 19. We must not");
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
                "Born 3/5/2015",
                "jane sample was born on 3/5/2015",
                "DOB is asked for on another form. The board met on 3/4/2021.",
                "UPRN 9434765919, UPRN: 9434765919",
                "In 2010 Newborn Partners began; Stubborn Issues remain from 3/4/2010."
            })
    void harmlessTexts(String text) {
        assertThat(kept(form, text)).isEqualTo(text);
    }

    /** What people write of a programme. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "North East Alliance was born on 01/04/2019.",
                "Somerset County Born Safe launched 3 March 2021.",
                "Safer Sampleton was born out of a review of 3 April 2019.",
                "Children born after 1 September 2010 are in the cohort.",
                "Those born on 1 April 2021 or later, and Babies born before 1/4/2020, are out of scope.",
                "The Sampleshire Hub’s birthday was on 3 April 2021; Sampleton’s partners came.",
                "Project born 1/4/2019, renewed 1/4/2020.",
                "Please ring the office on 01632 960001, 01632 960 001 or (01632) 960-001.",
                "My mobile is 07700 900123, my desk +44 (0)1632 960001 or 0044 1632 960 001.",
                "Freephone 0800 1111 / 0808 800 5000, Monday-Friday 9-5.",
                "The budget is £125,000 for 2019-20, £130,500 for 2020-21 and £141 250.50 for 2021/22.",
                "In 2019/20 we had 1,204 referrals, in 2020/21 1,377, in 2021/22 1,512 (up 9.8%).",
                "Years 2019 2020 2021: 153, 148 and 151 authorities; 943 476 in all.",
                "We meet on 12/03/2026, 19/03/2026 and 26/03/2026, 09:30-11:30.",
                "Session 1: 2026-03-12T09:30:00Z; session 2: 2026-03-19T13:00+01:00.",
                "Session 2, 14.30 to 16.00, room 3.12, 24 participants.",
                "As in BSP-2020-016 and BSP-2026-014, see BSP-2020-009 as well.",
                "SW1A 1AA, LE1 6RP, NG2 3NG and B15 2TT are in scope; EC1A 1BB is not.",
                "Sample Trust, company number 01234567 (SC123456), charity number 1123456, 1160909-2.",
                "Registered with Ofsted, URN 123456, LA code 820, establishment 8201234.",
                "Invoice 2021-0042, order 4500012345, cost centre 10-200-3000.",
                "Between 12 - 14 March 2026, 120 - 150 people; 3 - 4 sessions of 2 - 3 hours.",
                "Under section 47 of the Children Act 1989, and s.17; Working Together 2018.",
                "Born of the Serious Case Review of 3 April 2019, the strategy runs until 31 March 2024.",
                "A new approach was born in Sampleton on 3 April 2019.",
                "“County lines” cases rose from 12 to 48 from 1/4/2019 to 31/3/2020.",
                "Version 1.2.3 of 3.4.2021, page 12-14, https://example.org/2021/03/12/9434765919.",
                "Sort code 12-34-56, account 12345678; VAT GB 123 4567 89.",
                "The Board will look at it on Thursday 12 March 2026, then on 1st April 2026.",
                "Aged 10-17: 943; aged 18-25: 476; all ages: 5,919."
            })
    void ordinarySentencesPass(String text) {
        assertThat(kept(form, text)).isEqualTo(text);
    }

    /** The engine's ids have digits and hyphens, too. */
    @Test
    void noIdIsHeldBackByChance() {
        Random chance = new Random(79);
        assertThat(IntStream.range(0, 50_000)
                        .mapToObj(n -> new UUID(chance.nextLong(), chance.nextLong()).toString())
                        .filter(id -> !sentence(form, id).isEmpty()))
                .isEmpty();
    }

    @Test
    void telephoneNumbersAreNoNhsNumbersWhereTheyAreAskedFor() {
        assertThat(kept(phone, NUMBER)).isEqualTo(NUMBER);
        assertThat(sentence(phone, "Kay, DOB 03.04.2010")).contains("the date of birth of somebody under 19");
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
