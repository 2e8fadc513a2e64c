package org.bsplifecycle.correspondence.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bsplifecycle.correspondence.dsn.Said.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {

    private static final String ID = "<0a1b2c3d-0000-4000-8000-0123456789ab@bsp.example>";
    private static final String TO = "Contact.Person@example.org";

    @ParameterizedTest
    @CsvSource({
        "postfix, FAILED, 5.1.1, User unknown in virtual mailbox table",
        "exchange, FAILED, 5.1.10, Recipient not found by SMTP address lookup",
        "wrapped, FAILED, 5.1.1, User unknown in virtual mailbox table",
        "twoRecipients, FAILED, 5.2.1, this mailbox is closed",
        "delayed, DELAYED, 4.4.1, timed out",
    })
    void saysWhatBecameOfTheMailToItsRecipient(String sample, Meaning meaning, String status, String words)
            throws Exception {
        Notice notice = read(sample).orElseThrow();
        Said said = notice.to("contact.person@example.org").orElseThrow();

        assertThat(notice.about()).isEqualTo(ID);
        assertThat(notice.id()).startsWith("<n1@");
        assertThat(said.meaning()).isEqualTo(meaning);
        assertThat(said.status()).isEqualTo(status);
        assertThat(said.diagnostic()).endsWith(words).doesNotContain("\n", "smtp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noReturnedHeaders", "outOfOffice", "forwarded"})
    void isNothingWithoutTheHeadersOfTheMailItReturns(String sample) throws Exception {
        assertThat(read(sample)).isEmpty();
    }

    @Test
    void speaksOfEachRecipientApart() throws Exception {
        Notice notice = read("twoRecipients").orElseThrow();

        assertThat(notice.to("neighbour@example.org")).map(Said::meaning).contains(Meaning.ARRIVED);
        assertThat(notice.to("stranger@example.org")).isEmpty();
    }

    @Test
    void givenUpAfterDaysIsNoVerdictOnTheAddress() throws Exception {
        String expired = text("postfix").replace("Status: 5.1.1", "Status: 4.4.1");

        assertThat(read(expired.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .to(TO)
                        .map(Said::meaning))
                .contains(Meaning.GIVEN_UP);
    }

    @Test
    void namesOneMailOrNone() throws Exception {
        String two = text("postfix").replace("Message-ID: " + ID, "Message-ID: " + ID + "\r\nMessage-ID: <other@x>");
        String none = text("postfix").replace("Message-ID: " + ID, "X-Message: " + ID);

        assertThat(read(two.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(none.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isKnownByItsContentWhereItHasNoNameOfItsOwn() throws Exception {
        byte[] nameless = text("postfix")
                .replace("Message-Id: <n1@relay.example.org>\r\n", "")
                .getBytes(StandardCharsets.UTF_8);

        String id = read(nameless).orElseThrow().id();

        assertThat(id)
                .startsWith("sha256:")
                .isEqualTo(read(nameless).orElseThrow().id());
        assertThat(id).isNotEqualTo(read("postfix").orElseThrow().id());
    }

    @Test
    void aBlockWithoutAnActionSaysNothing() throws Exception {
        String silent = text("postfix").replace("Action: failed\r\n", "");

        assertThat(read(silent.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void doesNotFollowPartsInPartsForEver() throws Exception {
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        deep.append(text("postfix"));

        assertThat(read(deep.toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isNotFrightenedByRubbish() throws Exception {
        byte[] good = text("exchange").getBytes(StandardCharsets.UTF_8);
        for (int cut : List.of(0, 1, 100, 1000, 2000, good.length / 2)) {
            byte[] rubbish = java.util.Arrays.copyOf(good, cut);
            for (int i = 0; i < cut; i += 7) {
                rubbish[i] = (byte) (i * 31);
            }
            assertThat(readOrNothing(rubbish)).isEmpty();
        }
    }

    /** Being unreadable is told by any exception; {@link Incoming} makes nothing of it. */
    private static Optional<Notice> readOrNothing(byte[] message) {
        try {
            return read(message);
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Notice> read(String sample) throws Exception {
        return read(text(sample).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Notice> read(byte[] message) throws Exception {
        return NoticeReader.read(message);
    }

    private static String text(String sample) {
        return SampleNotices.text(sample, "n1", ID, TO);
    }
}
