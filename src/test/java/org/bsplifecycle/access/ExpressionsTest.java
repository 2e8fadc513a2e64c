package org.bsplifecycle.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void findsThemInEveryEncodingThatJsonMayHave() throws IOException {
        String query = "{\"orQueries\": [{\"ownerExpression\": \"${1}\"}]}";

        assertThat(Expressions.allowedInJson(query.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Expressions.allowedInJson(query.getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
        assertThat(Expressions.allowedInJson(query.getBytes(StandardCharsets.UTF_16BE)))
                .isFalse();
    }

    @Test
    void takesWhatIsNoJsonForDangerous() throws IOException {
        assertThat(Expressions.allowedInJson("${1}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Expressions.allowedInJson("[".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Expressions.allowedInAddress("a=%")).isFalse();
    }

    @Test
    void allowsNothingAtAllAndNoValue() throws IOException {
        assertThat(Expressions.allowedInJson(new byte[0])).isTrue();
        assertThat(Expressions.allowedInJson("{\"ownerExpression\": null}".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Expressions.allowedInAddress(null)).isTrue();
        assertThat(Expressions.allowedInAddress("firstResult=0&x")).isTrue();
    }
}
