package org.bsplifecycle.learningreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportAddressTest {

    @Test
    void isMadeOfTheWordsInLowerCase() {
        assertThat(ReportAddress.of("Asking better questions: what Kent’s café learned!"))
                .isEqualTo("asking-better-questions-what-kents-cafe-learned");
    }

    @Test
    void endsWithAWholeWord() {
        assertThat(ReportAddress.of("word ".repeat(30)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-word")
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void isEmptyWhereThereIsNothingToMakeItOf() {
        assertThat(ReportAddress.of("…")).isEmpty();
    }
}
