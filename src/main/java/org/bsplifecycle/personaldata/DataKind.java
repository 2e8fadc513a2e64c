package org.bsplifecycle.personaldata;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of personal data and how long each is kept. Where there is a period, {@code bsp.retention.<kind>} sets another
 * one. The defaults are those that the programme's owner has to confirm; {@code docs/retention.md} says them in words.
 */
public enum DataKind {
    EOI_CONTACTS(
            "P12M",
            "People of a project that was not taken forward",
            "the last day of its application window, or the day on which the project ended where that is later"),
    CONTACTS(
            "P24M",
            "People of a project",
            "the end of the follow-up after six months; where there was none, the end of the project"),
    WITHDRAWN_PARTICIPANTS("P1M", "Participants who want no more surveys", "the day on which they said so"),
    SURVEY_IDENTITY("P6M", "Who was asked in a survey, and who has answered", "the end of the project's last survey"),
    MAIL_BODIES("P90D", "Texts of emails", "the day on which the email left or was given up"),
    MAIL_WITHOUT_PROJECT("P12M", "Emails that belong to no project", "the day on which the email left or was given up"),
    DRAFTS("P12M", "Expressions of interest that were begun", "the day on which somebody last typed in it"),
    AUDIT("P12M", "Who saw or did what, and who logged in", "the day on which it was done"),
    ENGINE_HISTORY("P24M", "Who did which task, as the process engine remembers it", "the end of the project"),
    ACCOUNTS(null, "Accounts of staff and delivery partners", "kept while the account is open"),
    RECORD(null, "What a project was about", "kept; the people named in it are erased with the people of the project");

    private final String period;
    private final String words;
    private final String from;

    DataKind(String period, String words, String from) {
        this.period = period;
        this.words = words;
        this.from = from;
    }

    /** The last part of the setting's name: {@code mail-bodies}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what has no end of its own. */
    public Optional<Period> usual() {
        return Optional.ofNullable(period).map(Period::parse);
    }

    public String words() {
        return words;
    }

    /** From when the period counts; for a kind without one, what holds instead. */
    public String from() {
        return from;
    }
}
