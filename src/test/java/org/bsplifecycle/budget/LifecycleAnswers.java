package org.bsplifecycle.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.eoi.EoiFixture;

/** What everybody says in a story; each name, address and sentence has an unmistakable word in it. */
public final class LifecycleAnswers {

    /** In every name, address and sentence of the story and nowhere else. */
    public static final String MARKER = "quicksilverplum";

    private static final String SENTENCE =
            "What is said about " + MARKER + " stays with us, whoever asks for it later. ";
    private static final Map<String, Object> SIGNED = Map.of("name", "Chair " + MARKER, "role", "Role " + MARKER);

    private final LocalDate today;
    private final String lead;
    private final String partner;

    public LifecycleAnswers(LocalDate today, String lead, String partner) {
        this.today = today;
        this.lead = lead;
        this.partner = partner;
    }

    Map<String, Object> interest() {
        Map<String, Object> answers = new HashMap<>(EoiFixture.complete());
        for (String key : List.copyOf(answers.keySet())) {
            if (key.matches(".*(Name|Job|Organisation|Role)")) {
                answers.put(key, key + " " + MARKER);
            } else if (key.endsWith("Email")) {
                answers.put(key, address(key));
            }
        }
        for (String said :
                List.of("challenge", "existingActivity", "desiredChange", "availability", "voiceOfCyp", "edi")) {
            answers.put(said, SENTENCE);
        }
        return answers;
    }

    Map<String, Object> publication(BspReference reference) {
        String slug = MARKER + "-" + reference.value().toLowerCase(Locale.ROOT);
        return Map.of("title", "Title " + MARKER, "slug", slug, "summary", SENTENCE);
    }

    Map<String, Object> to(String stem) {
        return switch (stem) {
            case "reviewEoi" -> Map.of("eoiReview", "TAKE_FORWARD");
            case "holdConversation" -> conversation();
            case "decideEoi" -> decision();
            case "confirmProject" -> confirmation();
            case "holdScopingMeeting" -> meeting();
            case "writeEvidenceBrief" -> Map.of("summary", SENTENCE, "sources", SENTENCE, "gaps", SENTENCE);
            case "choosePartner" -> Map.of("choice", "OFFER", "partner", partner);
            case "replyToOffer" -> Map.of("reply", "ACCEPT");
            case "writeScope" -> scope();
            case "signOffScope" -> Map.of("signOff", "SIGN", "comment", SENTENCE);
            case "agreeScope", "seeImpact" -> signed("AGREE");
            case "startDelivery" -> Map.of("startsOn", day(-20), "endsOn", day(40));
            case "logSession" -> session("YES");
            case "endOrExtend" -> Map.of("decision", "END");
            case "completeDelivery" -> Map.of("endedOn", day(-1), "outputs", SENTENCE, "goalMovement", "4");
            case "draftReport" -> draft();
            case "reviewReport" -> Map.of("review", "EVIDENCED", "comment", SENTENCE);
            case "approveReport" -> signed("APPROVE");
            case "confirmContacts" -> Map.of("contactsAnswer", "CONFIRMED");
            case "addImpact" -> Map.of("impact", SENTENCE);
            case "closeBsp" -> Map.of("nothingOpen", true, "lessons", SENTENCE);
            case "baselineSurvey" -> Map.of("clarity", "2", "hopes", SENTENCE);
            case "endOfDeliverySurvey" -> Map.of("clarity", "3", "changed", SENTENCE);
            case "followUpSurvey" -> Map.of("clarity", "4", "changed", SENTENCE, "obstacles", SENTENCE);
            default -> throw new IllegalArgumentException(stem);
        };
    }

    private Map<String, Object> conversation() {
        return Map.of(
                "heldOn", day(0),
                "traits", "[\"SINGLE_AREA\"]",
                "readiness", "4",
                "capacity", "3",
                "strategicFit", "5",
                "transferability", "4",
                "conversationNotes", SENTENCE);
    }

    private Map<String, Object> decision() {
        return Map.of(
                "eoiDecision", "ACCEPT",
                "type", "STANDARD",
                "changeGoal", "STRATEGY",
                "focusQualifier", "focus " + MARKER,
                "implementationLead", lead);
    }

    /** With the two contacts these ten make twelve who are asked in each survey. */
    private Map<String, Object> confirmation() {
        String participants = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> "Person %d %s, %s".formatted(n, MARKER, address("person" + n)))
                .collect(Collectors.joining("\n"));
        return Map.of(
                "decision",
                "CONFIRM",
                "contactRight",
                "YES",
                "deputyName",
                "Deputy " + MARKER,
                "deputyEmail",
                address("deputy"),
                "sponsorName",
                "Sponsor " + MARKER,
                "sponsorEmail",
                address("sponsor"),
                "participants",
                participants,
                "evaluationAgreed",
                "true");
    }

    private Map<String, Object> meeting() {
        return Map.of(
                "heldOn",
                day(0),
                "format",
                "DIGITAL",
                "sectors",
                List.of("HEALTH", "POLICE"),
                "summary",
                SENTENCE,
                "nextSteps",
                SENTENCE);
    }

    private Map<String, Object> scope() {
        return Map.of(
                "changeGoal", SENTENCE,
                "outcomes", SENTENCE,
                "existingActivity", SENTENCE,
                "joiningTheDots", SENTENCE,
                "voices", SENTENCE,
                "sessions", 3,
                "format", "DIGITAL",
                "plannedStart", day(7),
                "plannedEnd", day(120));
    }

    /** @param another whether another session is planned, YES or NO */
    Map<String, Object> session(String another) {
        return Map.of(
                "heldOn",
                day(-5),
                "format",
                "ONLINE",
                "purpose",
                "Purpose " + MARKER,
                "attended",
                11,
                "notes",
                SENTENCE,
                "anotherPlanned",
                another);
    }

    private Map<String, Object> draft() {
        return Map.of(
                "title", "Title " + MARKER,
                "context", SENTENCE,
                "goal", SENTENCE,
                "whatWeDid", SENTENCE,
                "whatWeLearned", SENTENCE,
                "challenges", SENTENCE,
                "joiningTheDots", SENTENCE,
                "voices", SENTENCE,
                "nextSteps", SENTENCE);
    }

    private static Map<String, Object> signed(String decision) {
        Map<String, Object> answers = new HashMap<>(SIGNED);
        answers.put("decision", decision);
        answers.put("comment", SENTENCE);
        return answers;
    }

    private static String address(String mailbox) {
        return mailbox + "@" + MARKER + ".example.org";
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }
}
