package org.bsplifecycle.eoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bsplifecycle.bsp.NewContact;
import org.bsplifecycle.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsTest {

    @Test
    void aLineIsAPerson() {
        assertThat(Participants.read("Person One, one@example.org\n\n  Two, Person ,two@EXAMPLE.org  \n"))
                .extracting(NewContact::name, NewContact::email)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Person One", "one@example.org"),
                        org.assertj.core.groups.Tuple.tuple("Two, Person", "two@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Person One one@example.org|Line 1",
                "one@example.org|Line 1",
                ", one@example.org|Line 1",
                "a@example.org, b@example.org|Line 1",
                "Person One, one@example.org b@example.org|Line 1",
                "Person One, <one@example.org>|Line 1",
                "Person One, one@|must end in one email address",
            })
    void anythingElseIsNamedByItsLine(String text, String sentence) {
        assertThatThrownBy(() -> Participants.read(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence)
                .extracting(refused -> ((Refused) refused).field())
                .isEqualTo("participants");
    }

    @Test
    void nobodyIsNamedTwice() {
        assertThatThrownBy(() -> Participants.read("One, one@example.org\nAnother, ONE@example.org"))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("another line has already");
    }
}
