package org.bsplifecycle.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people who log in, by id and by group. */
@Component
public class Staff {

    private final Engine engine;
    private final IdentityService identity;

    Staff(Engine engine, @Lazy IdentityService identity) {
        this.engine = engine;
        this.identity = identity;
    }

    public Optional<Person> find(String userId) {
        return Optional.ofNullable(engine.run(
                        () -> identity.createUserQuery().userId(userId).singleResult()))
                .map(Staff::person);
    }

    /** Everybody in the group, by id. */
    public List<Person> in(String group) {
        return engine
                .run(() -> identity.createUserQuery()
                        .memberOfGroup(group)
                        .orderByUserId()
                        .asc()
                        .list())
                .stream()
                .map(Staff::person)
                .toList();
    }

    /** Everybody, by id. */
    public List<Person> all() {
        return engine.run(() -> identity.createUserQuery().orderByUserId().asc().list()).stream()
                .map(Staff::person)
                .toList();
    }

    private static Person person(User user) {
        String name = (orEmpty(user.getFirstName()) + " " + orEmpty(user.getLastName())).trim();
        return new Person(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
