package org.bsplifecycle.audit;

import java.util.UUID;

/** What a request can be about, and how the project behind it is found. */
enum Thing {
    NOTHING_KNOWN("cast(null as text)"),
    MAIL("select reference from bsp.mail where id = cast(:about as uuid)"),
    QUESTION("select reference from bsp.prompt where id = cast(:about as uuid)"),
    TASK("""
            select p.business_key_ from act_hi_taskinst t
            join act_hi_procinst p on p.id_ = coalesce(t.root_proc_inst_id_, t.proc_inst_id_) where t.id_ = :about"""),
    PROCESS("""
            select r.business_key_ from act_hi_procinst p
            join act_hi_procinst r on r.id_ = coalesce(p.root_proc_inst_id_, p.id_) where p.id_ = :about"""),
    EXECUTION("""
            select r.business_key_ from act_ru_execution e
            join act_hi_procinst r on r.id_ = e.root_proc_inst_id_ where e.id_ = :about""");

    private final String project;

    Thing(String project) {
        this.project = project;
    }

    /** The query for its project; an address that somebody made up is about nothing. */
    String project(String about) {
        return (this == MAIL || this == QUESTION) && !isUuid(about) ? NOTHING_KNOWN.project : project;
    }

    private static boolean isUuid(String about) {
        try {
            return about != null && UUID.fromString(about).toString().equalsIgnoreCase(about);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
