package org.bsplifecycle.budget;

import java.util.List;

/**
 * What one BSP costs the database, from expression of interest to closed, within a budget. Counted, not timed, so it
 * holds on any machine; each budget leaves some 15 % above what was measured. Where it went stands in
 * {@code target/budget.txt} after each run.
 *
 * <p>The yardstick is a lifecycle of 11 steps that was measured on the stock engine: out of the box a step takes 54
 * statements, 27 round trips, 1 writing transaction, 95 kB of WAL and leaves 27 rows; with a job for each mail it is 125,
 * 86, 3.6, 123 kB and 32; the engine tuned and with few variables comes to 28, 26, 1, 18 kB and 10. Ours has 41 steps and
 * more in each: a step passes six places of a diagram where the yardstick's passes two, 16 processes call one another,
 * staff are logged in (three statements ask for their rights), a form's answers go into tables of our own with a line of
 * the timeline and the row of the open task, and 87 mails to 15 people are written.
 */
public final class Budget {

    /** The start, 20 tasks, 5 answers of the partnership, 12 answers of participants, 3 timers. */
    public static final int STEPS = 41;

    /** Measured 2,088, 51 a step: 66 where the engine moves, 10 where a participant answers, 15 for all 87 mails. */
    public static final int STATEMENTS = 2_250;

    /** Measured 1,574, 38 a step: what the engine flushes is batched, and so are mails and links. */
    public static final int ROUND_TRIPS = 1_700;

    /** Measured 105 to 113 for the confirmation of the project, where fifteen people are kept one by one. */
    public static final int ROUND_TRIPS_OF_A_STEP = 130;

    /**
     * Measured one for each step and four for the mails, where a job for each mail would make 87 more.
     */
    public static final int WRITING_TRANSACTIONS = STEPS + 4 + 7;

    /** Measured 1.52 MB without page images: 29 kB a step and 3.8 kB for each mail that is claimed and settled. */
    public static final long WAL = 1_630_000;

    /**
     * Measured 607, 15 a step: 336 of the engine (179 places passed, 73 variables, 28 acts of people, 20 tasks, 20 lines
     * about timers, 16 processes), 271 of ours (87 mails, 53 lines of the timeline, 41 links, 36 invitations).
     */
    public static final long ROWS = 680;

    /** All that the engine keeps: no form fields, no copies of variables, no links, no decisions, no bytes. */
    public static final List<String> HISTORY = List.of(
            "public.act_hi_actinst",
            "public.act_hi_job_log",
            "public.act_hi_op_log",
            "public.act_hi_procinst",
            "public.act_hi_taskinst",
            "public.act_hi_varinst");

    private Budget() {}
}
