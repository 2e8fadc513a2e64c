package org.bsplifecycle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bsplifecycle.access.Visitor;
import org.bsplifecycle.correspondence.smtp.MessageIds;
import org.bsplifecycle.correspondence.smtp.ScriptedSmtp;
import org.bsplifecycle.eoi.EoiFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** kill -9 in the middle of a story, while a mail is on its way: the story goes on, and nobody gets a mail twice. */
@Timeout(900)
class KilledServerIT {

    private static final Path HOME = Path.of("target/killed-home");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/respond/[A-Za-z0-9_-]+)");

    private final ScriptedSmtp post = new ScriptedSmtp();
    private ServerProcess server;
    private StaffDesk staff;

    @BeforeEach
    void aServerOnAnEmptyHome() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        server = new ServerProcess(
                HOME.toAbsolutePath(),
                "--spring.profiles.active=rehearsal",
                "--bsp.mail.trial=false",
                "--bsp.time.mail-hours=always",
                "--bsp.mail.lease=20s",
                "--bsp.mail.send-timeout=9s",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.port());
        server.start();
        staff = new StaffDesk(server.port());
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        post.close();
    }

    @Test
    void theStoryGoesOnAndNoMailComesTwice() throws Exception {
        String reference = new Interested(server.port()).asks(EoiFixture.complete());
        until(
                () -> MessageIds.of(post.accepted()).containsAll(staff.messageIds(reference)),
                "the acknowledgement has arrived");
        staff.completes("partnershipManager", reference, "reviewEoi", Map.of("eoiReview", "TAKE_FORWARD"));
        staff.completes("implementationLead", reference, "holdConversation", conversation());

        post.on(".", ScriptedSmtp.HANG);
        int before = post.got().size();
        staff.completes("headOfDelivery", reference, "decideEoi", acceptance());
        until(() -> post.got().size() > before, "a mail is on its way");
        List<String> said = staff.timeline(reference);
        server.kill();
        server.start();

        assertThat(staff.timeline(reference)).as("what had happened").containsAll(said);
        assertThat(staff.openTasks(reference))
                .as("nobody is asked to decide again")
                .isEmpty();
        confirms(linkToConfirm(), reference);
        assertThat(staff.openTasks(reference)).contains("userTask_holdScopingMeeting", "userTask_writeEvidenceBrief");
        staff.completes(
                "evidenceLead",
                reference,
                "writeEvidenceBrief",
                Map.of("summary", "Little is known, in one sentence."));
        assertThat(staff.openTasks(reference)).doesNotContain("userTask_writeEvidenceBrief");

        until(() -> staff.settled(reference), "every mail is settled");
        assertThat(staff.states(reference)).as("one mail may have arrived").containsOnlyOnce("UNCLEAR");
        assertThat(MessageIds.of(post.got()))
                .as("what the relay got")
                .doesNotHaveDuplicates()
                .containsAll(staff.messageIds(reference));
    }

    private void confirms(String page, String reference) {
        HttpResponse<String> thanks = new Visitor(server.port())
                .submit(
                        page,
                        page,
                        Map.of(
                                "decision", "CONFIRM",
                                "contactRight", "YES",
                                "deputyName", "Deputy Person",
                                "deputyEmail", "deputy@example.org",
                                "sponsorName", "Sponsor Person",
                                "sponsorEmail", "sponsor@example.org",
                                "participants", "Person One, one@example.org",
                                "evaluationAgreed", "true"));
        assertThat(thanks.statusCode()).as(thanks.body()).isEqualTo(200);
        assertThat(thanks.body()).contains("Thank you", reference);
    }

    private String linkToConfirm() {
        until(() -> lastLink() != null, "the question has arrived");
        return lastLink();
    }

    private String lastLink() {
        return post.got().stream()
                .map(mail -> mail.replace("=\n", "").replace("=3D", "="))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static void until(BooleanSupplier reached, String what) {
        for (int i = 0; i < 300 && !reached.getAsBoolean(); i++) {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(reached.getAsBoolean()).as(what).isTrue();
    }

    private static Map<String, Object> conversation() {
        return Map.of(
                "heldOn", java.time.LocalDate.now(java.time.ZoneOffset.UTC),
                "traits", "[\"SINGLE_AREA\"]",
                "readiness", "4",
                "capacity", "3",
                "strategicFit", "5",
                "transferability", "4",
                "conversationNotes", "They want one strategy.");
    }

    private static Map<String, Object> acceptance() {
        return Map.of(
                "eoiDecision", "ACCEPT",
                "type", "STANDARD",
                "changeGoal", "STRATEGY",
                "implementationLead", "implementationLead");
    }
}
