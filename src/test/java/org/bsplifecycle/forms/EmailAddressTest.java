package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bsplifecycle.forms.FormFixture.form;
import static org.bsplifecycle.forms.FormFixture.kept;
import static org.bsplifecycle.forms.FormFixture.sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private final Form contact =
            form("{'type':'textfield','key':'email','label':'Email address','validate':{'validationType':'email'}}");

    @ParameterizedTest
    @ValueSource(strings = {"name@example.org", "o'neil+bsp@mail.example.org", "a.b-c_d@xn--mnchen-3ya.example"})
    void onePlainAddressIsKept(String address) {
        assertThat(kept(contact, "  " + address + " ")).isEqualTo(address);
    }

    @Test
    void theDomainIsKeptInOneWay() {
        assertThat(kept(contact, "Name@EXAMPLE.org")).isEqualTo("Name@example.org");
        assertThat(kept(contact, "name@münchen.example")).isEqualTo("name@xn--mnchen-3ya.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "name@",
                "@example.org",
                "a@x",
                "a@b.example,c@d.example",
                "a@b.example c@d.example",
                "g:a@x.example,b@y.example;",
                "Name <a@x.example>",
                "\"x\"@localhost",
                "\"x\"@example.org",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "user%evil@x.example",
                "user%evil.example@x.example",
                "a!b@x.example",
                "a@b@c.example",
                ".a@x.example",
                "a.@x.example",
                "a..b@x.example",
                "a@-x.example",
                "a@x-.example",
                "a@x..example",
                "a@.example",
                "a@x.example.",
                "josé@example.org",
                "a\u200bb@x.example",
                "a@x\u200b.example",
                "a@x\u3164.example",
                "a@x\u2800.example",
                "a@x\ufe0f.example",
                "a@x\u034f.example",
                "a@\u202ex.example",
                "a@straße.example",
                "a\r\nBcc:b@x.example",
                "a@x.example\u0000",
                "a@x.example?bcc=b@y.example"
            })
    void everythingElseIsRefused(String address) {
        assertThat(EmailAddress.parse(address)).isEmpty();
        assertThat(sentence(contact, address)).contains("“Email address”");
    }

    @Test
    void theSentenceShowsAnExample() {
        assertThat(sentence(contact, "name at example"))
                .isEqualTo("Enter one email address, like name@example.org, for “Email address”");
    }

    @Test
    void lengthsAreThoseOfTheStandards() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ".example")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(126) + "example")).isEmpty();
        assertThat(sentence(contact, "a".repeat(320) + "@example.org")).contains("254 characters or less");
    }

    @Test
    void aValueThatIsNoAddressCannotBeMade() {
        assertThatThrownBy(() -> new EmailAddress("a@b.example,c@d.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
