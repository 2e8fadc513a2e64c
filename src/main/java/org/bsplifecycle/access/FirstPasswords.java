package org.bsplifecycle.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passwords that somebody was given. Nothing has to be told when one is changed: it is another then, whoever set it and
 * wherever.
 */
@Component
class FirstPasswords {

    private final JdbcClient db;
    private final People people;

    FirstPasswords(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    /** The password that this account has now is for its first log-in only. */
    void given(String userId) {
        String stamp = people.standing(userId).orElseThrow().stamp();
        db.sql("""
                insert into bsp.first_password (user_id, stamp) values (?, ?)
                on conflict (user_id) do update set stamp = excluded.stamp""").params(userId, stamp).update();
    }

    boolean isStill(String userId, String stamp) {
        return db.sql("select exists (select 1 from bsp.first_password where user_id = ? and stamp = ?)")
                .params(userId, stamp)
                .query(Boolean.class)
                .single();
    }
}
