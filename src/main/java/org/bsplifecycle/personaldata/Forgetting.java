package org.bsplifecycle.personaldata;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of people whose time in a project is over. What was done, when and how often stays. */
@Component
public class Forgetting {

    private final ObjectProvider<PersonalData> modules;
    private final Sweep sweep;

    Forgetting(ObjectProvider<PersonalData> modules, Sweep sweep) {
        this.modules = modules;
        this.sweep = sweep;
    }

    /** Everybody of the project. */
    @Transactional
    public void forget(String reference) {
        List<Known> people = new ArrayList<>();
        modules.forEach(module -> people.addAll(module.peopleOf(reference)));
        modules.forEach(module -> module.forget(reference));
        sweep.forget(people);
        sweep.forgetNames(reference);
    }

    /** One person, in one project only. */
    @Transactional
    public void forget(Known person) {
        modules.forEach(module -> module.forget(person));
        sweep.forget(List.of(person));
    }
}
