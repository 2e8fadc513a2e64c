package org.bsplifecycle.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bsplifecycle.bsp.BspReference;

/** A wave as it is kept. */
record WaveRow(
        UUID id,
        BspReference reference,
        Wave wave,
        Instant openedAt,
        LocalDate closesOn,
        boolean extended,
        int invited,
        int answered,
        int reminded,
        Instant nextReminder,
        boolean open,
        int withdrawn) {

    static WaveRow read(ResultSet row, int n) throws SQLException {
        return new WaveRow(
                row.getObject("id", UUID.class),
                new BspReference(row.getString("reference")),
                Wave.valueOf(row.getString("wave")),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("closes_on", LocalDate.class),
                row.getBoolean("extended"),
                row.getInt("invited"),
                row.getInt("answered"),
                row.getInt("reminded"),
                instant(row),
                row.getTimestamp("closed_at") == null,
                row.getInt("withdrawn"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        Timestamp next = row.getTimestamp("next_reminder_at");
        return next == null ? null : next.toInstant();
    }

    /** The same wave after a reminder. */
    WaveRow reminded(int reminders, Instant next) {
        return new WaveRow(
                id, reference, wave, openedAt, closesOn, extended, invited, answered, reminders, next, open, withdrawn);
    }

    /** The same wave with more time. */
    WaveRow extended(LocalDate until) {
        return new WaveRow(
                id, reference, wave, openedAt, until, true, invited, answered, reminded, nextReminder, open, withdrawn);
    }

    boolean completed() {
        return answered == invited && invited > 0;
    }

    SurveyWave view(ZoneId zone) {
        return new SurveyWave(
                reference,
                wave,
                invited,
                answered,
                LocalDate.ofInstant(openedAt, zone),
                closesOn,
                extended,
                open,
                withdrawn);
    }
}
