package org.bsplifecycle.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects with open questions to several people each, of all of which a reminder is due. */
final class DuePrompts {

    private static int year = 3000;

    private DuePrompts() {}

    /** Says how their references begin. */
    static String add(JdbcClient db, int projects, int peopleOfEach) {
        String begin = "BSP-%d-".formatted(year++);
        db.sql("""
                insert into bsp.bsp (reference, programme_year, partnership, partnership_type, scope, area, phase, status, received_at)
                select :begin || lpad(n::text, 5, '0'), '2020-21', 'Sample', 'CHILD_SAFEGUARDING_PARTNERSHIP', 'LOCAL',
                    'Sampleshire', 'DELIVERY', 'UNDER_WAY', now() from generate_series(1, :projects) n""")
                .param("begin", begin)
                .param("projects", projects)
                .update();
        db.sql("""
                insert into bsp.contact (id, reference, role, name, email, since)
                select gen_random_uuid(), reference, 'POINT_OF_CONTACT', 'Somebody', lower(reference) || '-' || n || '@example.org', now()
                from bsp.bsp, generate_series(1, :people) n where starts_with(reference, :begin)""")
                .param("people", peopleOfEach)
                .param("begin", begin)
                .update();
        db.sql("""
                insert into bsp.prompt (id, reference, kind, asking, process_instance, contact_id, link_id, state, asked_at,
                    answer_by, reminders_left, next_reminder_at)
                select gen_random_uuid(), reference, 'confirmContacts', gen_random_uuid(), reference, id, gen_random_uuid(),
                    'OPEN', now() - interval '7 days', current_date, 2, now() - interval '1 hour'
                from bsp.contact where starts_with(reference, :begin)""").param("begin", begin).update();
        db.sql("analyze").update();
        return begin;
    }
}
