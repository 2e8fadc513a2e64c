package org.bsplifecycle.correspondence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MailTemplatesTest {

    private static final Set<String> FACTS = Set.of("reference", "area");

    @TempDir
    Path folder;

    private MailTemplates templates() throws IOException {
        write("mail/footer.txt", "{project}");
        URLClassLoader files = new URLClassLoader(new URL[] {url()}, null);
        return new MailTemplates(new PathMatchingResourcePatternResolver(files), folder.resolve("home"));
    }

    private URL url() throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void check() throws IOException {
        templates().check(Set.of("sponsor", "pointOfContact")::contains, "P5BD"::equals, FACTS, Set.of("reference"));
    }

    @Test
    void readsWhoAndWhat() throws IOException {
        write("mail/scoping/agreeScope.txt", """
                To: pointOfContact, sponsor
                Subject: Please agree the scope of {reference} by {date}
                With: date

                Hello {name},

                Answer:
                {link}
                """);

        MailTemplate template = templates().named("agreeScope");

        assertThat(template.process()).isEqualTo("scoping");
        assertThat(template.roles()).containsExactly("pointOfContact", "sponsor");
        assertThat(template.subject()).isEqualTo("Please agree the scope of {reference} by {date}");
        assertThat(template.body()).isEqualTo("Hello {name},\n\nAnswer:\n{link}");
        assertThat(template.given()).containsExactly("date");
        assertThat(template.hasLink()).isTrue();
        assertThat(template.unconfirmed()).isFalse();
        check();
    }

    @Test
    void givesAnotherVersionToOtherWords() throws IOException {
        write("mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nText.\n");
        String before = templates().named("one").version();
        write("mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nOther text.\n");

        assertThat(templates().named("one").version()).isNotEqualTo(before).hasSize(12);
    }

    @Test
    void takesTheProgrammesOwnWording() throws IOException {
        write("mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nText.\n");
        String before = templates().named("one").version();
        write("home/mail/eoi/one.txt", "To: sponsor\nSubject: Our one\n\nOur text.\n");

        MailTemplate template = templates().named("one");

        assertThat(template.subject()).isEqualTo("Our one");
        assertThat(template.body()).isEqualTo("Our text.");
        assertThat(template.version()).isNotEqualTo(before);
        check();
    }

    @Test
    void refusesWordingThatIsNoWording() throws IOException {
        write("mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nText.\n");
        write("mail/eoi/two.txt", "To: sponsor\nSubject: Two\n\nText.\n");
        write("home/mail/eoi/one.txt", "To: pointOfContact\nSubject: One\n\nText.\n");
        write("home/mail/eoi/other.txt", "To: sponsor\nSubject: Other\n\nText.\n");
        write("home/mail/eoi/two.txt", "To: sponsor\nSubject: Two\n\nText with a brace {.\n");

        assertThatThrownBy(this::templates)
                .hasMessageContaining("home/mail/eoi/one.txt:1: may word the mail anew, but")
                .hasMessageContaining("home/mail/eoi/other.txt:1: is no mail of this product")
                .hasMessageContaining("home/mail/eoi/two.txt:4: has a brace");
    }

    @Test
    void saysWhichPlaceholderOfTheProgrammesWordingNobodyCanFill() throws IOException {
        write("mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nText.\n");
        write("home/mail/eoi/one.txt", "To: sponsor\nSubject: One\n\nText {unknown}.\n");

        assertThatThrownBy(this::check).hasMessageContaining("home/mail/eoi/one.txt:4: {unknown} is not known");
    }

    @Test
    void saysWhatIsWrongByFileAndLine() throws IOException {
        write("mail/eoi/broken.txt", "To: sponsor\nCc: everybody\nAddress: maybe\n\nHello {Name}, {\n");
        write("mail/eoi/silent.txt", "To: sponsor\nSubject: Nothing\n");
        write("mail/eoi/headed.txt", "To: sponsor\nSubject: Heads\n\n## Right\nText.\n\n# Wrong\nText.\n");
        write("mail/eoi/linked.txt", "To: sponsor\nSubject: See {link}\n\nText.\n");
        write("mail/scoping/linked.txt", "To: sponsor\nSubject: Twice\n\nText.\n");

        assertThatThrownBy(this::templates)
                .hasMessageContaining(
                        "mail/eoi/broken.txt:2: must begin with one of [Address, Hours, Subject, To, Unsubscribe, With]")
                .hasMessageContaining("mail/eoi/broken.txt:3: may only say \"Address: unconfirmed\"")
                .hasMessageContaining("mail/eoi/broken.txt:5: has a brace that belongs to no placeholder")
                .hasMessageContaining("mail/eoi/broken.txt:1: has no line \"Subject: …\"")
                .hasMessageContaining("mail/eoi/silent.txt:2: has no text after a blank line")
                .hasMessageContaining("mail/eoi/headed.txt:7: has a # that readers would see")
                .hasMessageContaining("linked.txt:2: may not hold the personal link")
                .hasMessageContaining("linked.txt:1: has the name of another mail");
    }

    @Test
    void refusesRolesAndPlaceholdersThatNobodyCanFill() throws IOException {
        write("mail/eoi/wrong.txt", """
                To: sponsor, applicant
                Subject: About {reference}

                {area} {unknown} {name} {date+P5BD} {date+P5}
                {area+P5BD}
                """);
        write("mail/eoi/stranger.txt", "To: sponsor\nSubject: {reference}\nAddress: unconfirmed\n\nAbout {area}.\n");

        assertThatThrownBy(this::check)
                .hasMessageContaining("mail/eoi/wrong.txt:1: names the role \"applicant\", which nobody can have")
                .hasMessageContaining("mail/eoi/wrong.txt:4: {unknown} is not known")
                .hasMessageContaining("in a line \"With: unknown\"")
                .hasMessageContaining("mail/eoi/wrong.txt:4: {date+P5} names no length of time")
                .hasMessageContaining("mail/eoi/wrong.txt:5: {area+P5BD} cannot be moved")
                .hasMessageContaining(
                        "mail/eoi/stranger.txt:5: {area} may not stand in a mail to an unconfirmed address")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(6));
    }
}
