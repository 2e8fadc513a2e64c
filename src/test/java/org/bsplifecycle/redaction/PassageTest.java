package org.bsplifecycle.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sam O'Sample | We met Sam O’Sample. | We met [removed].",
                "Sam Sample | (SAM   SAMPLE) | ([removed])",
                "Sam Sample | sam-sample-in-town | [removed]-in-town",
                "Renée Sample | RENE\u0301E SAMPLE said | [removed] said",
                "Renee Sample | Renée Sample | ''",
                "943 476 5919 | no. 9434765919, seen | no. [removed], seen",
                "9434765919 | no. 943-476-5919 | no. [removed]",
                "NHS 943 476 5919 | NHS: 9434765919 | ''",
                "9434765919 | no. 943 / 476 / 5919 | no. [removed]",
                "9434765919 | (943) 476, 5919 | ([removed]",
                "9434765919 | 943\u2011476 — 5919 | [removed]",
                "9434765919 | 943\\n476     5919 | [removed]",
                "9434765919 | 943 or 476 5919 | ''",
                "9434765919 | 19434765919 | ''",
                "Anna Sample | Joanna Sample | ''",
                "Anna Sample | Anna Samples | ''",
                "Sample | Ask sample@example.org, a@sample.example.org or b.sample.c@example.org | ''",
                "was seen with Sam Sample | He was seen wi... | He [removed]...",
                "was seen with Sam Sample | He was sent... | ''"
            })
    void isFoundAsPeopleWriteIt(String passage, String text, String left) {
        assertThat(Passage.of(passage).removedFrom(text, false).orElse("")).isEqualTo(left);
    }

    @Test
    void isSeenWithALittleOfWhatStandsAround() {
        String text = "a".repeat(99) + "\nWith Sam\nSample, " + "z".repeat(99) + " and Sam Sa";
        Passage passage = Passage.of("Sam Sample");

        assertThat(passage.seenIn(text, passage.removedFrom(text, true).orElseThrow()))
                .containsExactly(
                        new Excerpt("…" + "a".repeat(54) + " With ", "Sam Sample", ", " + "z".repeat(58) + "…"));
        assertThat(passage.seenIn(
                        "He is Sam Sa",
                        passage.removedFrom("He is Sam Sa", true).orElseThrow()))
                .containsExactly(new Excerpt("He is ", "Sam Sa", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Sam Sample, sam sample, true",
        "Sample, Sam Sample, true",
        "Ask Sam Sample about it, Sam Sample, true",
        "Sam Samples, Sam Sample, false",
        "Samantha, Sam, false"
    })
    void isAboutWhomItNames(String passage, String name, boolean about) {
        assertThat(Passage.of(passage).isAbout(name)).isEqualTo(about);
    }

    @Test
    void isFoundAcrossLines() {
        assertThat(Passage.of("met Sam Sample").removedFrom("We met\r\nSam\u00a0\u200bSample.", false))
                .contains("We [removed].");
    }

    @Test
    void isFoundWhereACalendarBreaksItsLine() {
        assertThat(Passage.of("Sam Sample, Sampletown").removedFrom("At Sam Sam\r\n ple\\, Sampletown\r\n", false))
                .contains("At [removed]\r\n");
    }

    @Test
    void isFoundAtTheEndOfWhatWasCutOff() {
        assertThat(Passage.of("Sam Sample").removedFrom("He is called Sam Sa", true))
                .contains("He is called [removed]");
        assertThat(Passage.of("Sam Sample").removedFrom("He is called Sam Sa", false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sam", "- - - - - -", "sam.sample@example.org"})
    void mustSayEnough(String typed) {
        assertThatThrownBy(() -> Passage.of(typed)).isInstanceOf(NotRemovable.class);
    }

    @Test
    void jsonStaysJson() {
        Values values = new Values(Passage.of("said \"Sam Sample\""));

        assertThat(values.text("{\"Sam\": [\"x\", \"She said\\n\\u201cSam Sample\\u201d\"], \"n\": 1}", false))
                .contains("{\"Sam\":[\"x\",\"She [removed]\"],\"n\":1}");
        assertThat(new Values(Passage.of("9434765919")).text("{\"n\": 9434765919}", false))
                .contains("{\"n\":\"[removed]\"}");
        assertThat(new Values(Passage.of("name is Sam")).text("{\"n\": \"His\\name is Sam\"}", false))
                .isEmpty();
    }
}
