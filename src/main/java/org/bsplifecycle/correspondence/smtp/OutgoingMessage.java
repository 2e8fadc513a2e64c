package org.bsplifecycle.correspondence.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one place where headers of a mail are set, and where a line break in one of them is refused. */
final class OutgoingMessage extends MimeMessage {

    private static final Pattern BREAKS_A_HEADER = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(REQUEST|CANCEL)\\s*$");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private OutgoingMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException when a value does not fit into a header, or an address is not one address */
    static OutgoingMessage of(Session session, Sender sender, Letter letter) throws MessagingException {
        OutgoingMessage message = new OutgoingMessage(session, letter.messageId());
        message.header("From", mailbox(sender.from(), sender.programme()));
        message.header("Reply-To", address(sender.replyTo()));
        message.header("To", address(letter.to()));
        message.header("Subject", encoded(letter.subject()));
        message.header("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.date()));
        if (letter.unsubscribe() != null) {
            // RFC 8058: mail programs show a button of their own, which sends a POST.
            message.header("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart same =
                new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        if (letter.calendar() != null) {
            same.addBodyPart(calendar(letter.calendar()));
        }
        message.setContent(same);
        message.saveChanges();
        return message;
    }

    private void header(String name, String value) throws MessagingException {
        if (BREAKS_A_HEADER.matcher(value).find()) {
            throw new MessagingException("The header %s would break into two".formatted(name));
        }
        setHeader(name, MimeUtility.fold(name.length() + 2, value));
    }

    Address[] recipients() throws MessagingException {
        return getRecipients(RecipientType.TO);
    }

    /** Ours stays, whatever is done to the message later. */
    @Override
    protected void updateMessageID() throws MessagingException {
        header("Message-ID", messageId);
    }

    private static String address(String address) throws MessagingException {
        InternetAddress parsed = new InternetAddress(checked(address), true);
        if (!address.equals(parsed.getAddress()) || parsed.isGroup()) {
            throw new MessagingException("Not one plain address");
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            // Without SMTPUTF8 a relay would read it in an alphabet of its own, and mail somebody else.
            throw new MessagingException("An address with letters that no mail server is bound to know");
        }
        return parsed.toString();
    }

    private static String mailbox(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address(address), checked(name), UTF_8).toString();
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No UTF-8", e);
        }
    }

    private static String encoded(String text) throws MessagingException {
        try {
            return MimeUtility.encodeText(checked(text), UTF_8, null);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No UTF-8", e);
        }
    }

    private static String checked(String value) throws MessagingException {
        if (BREAKS_A_HEADER.matcher(value).find()) {
            throw new MessagingException("A value would break a header into two");
        }
        return value;
    }

    /** Mail programs show an invitation only where the type names the same method as the entry itself. */
    private static MimeBodyPart calendar(String entry) throws MessagingException {
        Matcher method = METHOD.matcher(entry);
        if (!method.find()) {
            throw new MessagingException("A calendar entry without a method");
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                entry.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=%s; component=VEVENT".formatted(method.group(1)))));
        return part;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }
}
