package org.bsplifecycle.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.correspondence.dsn.SampleNotices;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of the journeys: what has arrived there, and what it sends back to whoever sent it. */
final class Post {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/(?:respond|survey)/[A-Za-z0-9_-]+)");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private static final String RETURNS = "returns@example.org";

    private Post() {}

    /** All mails about the BSP that have reached this address, oldest first. */
    static List<MimeMessage> to(String address, String reference) {
        return about(reference).stream()
                .filter(mail -> header(mail, "To").matches("(?s)(.*<)?" + Pattern.quote(address) + ">?"))
                .toList();
    }

    /** All mails about the BSP, whomever they have reached. */
    static List<MimeMessage> about(String reference) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> header(mail, "Subject").contains(reference)
                        || text(mail).contains(reference))
                .toList();
    }

    /** Their subjects, oldest first. */
    static List<String> subjects(String address, String reference) {
        return to(address, reference).stream()
                .map(mail -> header(mail, "Subject"))
                .toList();
    }

    /** What the last of them says. */
    static String last(String address, String reference) {
        List<MimeMessage> mails = to(address, reference);
        return mails.isEmpty() ? "" : text(mails.get(mails.size() - 1));
    }

    /** The path of the last personal link mailed to this address under a subject with these words. */
    static String linkTo(String address, String reference, String subject) {
        List<MimeMessage> mails = to(address, reference).stream()
                .filter(mail -> header(mail, "Subject").contains(subject))
                .filter(mail -> LINK.matcher(text(mail)).find())
                .toList();
        assertThat(mails)
                .as("mails to %s about %s with \"%s\"", address, reference, subject)
                .isNotEmpty();
        Matcher link = LINK.matcher(text(mails.get(mails.size() - 1)));
        assertThat(link.find()).as("a link in that mail").isTrue();
        return link.group(1);
    }

    /** The mail system of this address finds out that it has no such mailbox, and tells the sender of the last mail. */
    static void comesBack(String address, String reference) {
        List<MimeMessage> mails = to(address, reference);
        MimeMessage mail = mails.get(mails.size() - 1);
        String notice = SampleNotices.text("postfix", "about" + reference, header(mail, "Message-ID"), address);
        try {
            MimeMessage back = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(notice.getBytes(UTF_8)));
            String sender = header(mail, "Return-Path").replaceAll("[<>]", "");
            assertThat(SERVER.getUserManager().getUserByEmail(sender))
                    .as(sender)
                    .isNotNull();
            SERVER.getUserManager().getUserByEmail(sender).deliver(back);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> messageIds() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(mail -> header(mail, "Message-ID"))
                .toList();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return String.valueOf(jakarta.mail.internet.MimeUtility.decodeText(
                    jakarta.mail.internet.MimeUtility.unfold(String.valueOf(mail.getHeader(name, ", ")))));
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            if (content instanceof Multipart parts) {
                BodyPart first = parts.getBodyPart(0);
                return String.valueOf(first.getContent());
            }
            return String.valueOf(content);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in it that can be read, by its kind: {@code text/plain}, {@code text/html}, {@code text/calendar}. */
    static Map<String, String> parts(MimeMessage mail) {
        Map<String, String> parts = new TreeMap<>();
        collect(mail, parts);
        return parts;
    }

    private static void collect(Part part, Map<String, String> into) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    collect(parts.getBodyPart(i), into);
                }
            } else {
                String kind = part.getContentType().split(";")[0].strip();
                into.put(kind, new String(part.getInputStream().readAllBytes(), UTF_8));
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            if (!SERVER.isRunning()) {
                SERVER.start();
                SERVER.setUser(RETURNS, "secret");
            }
            TestPropertyValues.of(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + SERVER.getSmtp().getPort(),
                            "bsp.mail.bounce-address=" + RETURNS,
                            "bsp.mail.bounces.host=127.0.0.1",
                            "bsp.mail.bounces.port=" + SERVER.getImap().getPort(),
                            "bsp.mail.bounces.username=" + RETURNS,
                            "bsp.mail.bounces.password=secret",
                            "bsp.mail.bounces.tls=false",
                            "bsp.mail.bounces.poll=0s",
                            "bsp.mail.trial=false",
                            "bsp.time.mail-hours=always",
                            "bsp.mail.mornings=false")
                    .applyTo(context);
        }
    }
}
