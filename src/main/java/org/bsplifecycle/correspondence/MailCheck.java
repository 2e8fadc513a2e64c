package org.bsplifecycle.correspondence;

import java.util.Set;
import java.util.TreeSet;
import org.bsplifecycle.correspondence.text.MailTemplates;
import org.bsplifecycle.correspondence.text.Values;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets the server start only when every mail has roles and placeholders that somebody can fill. */
@Component
class MailCheck implements SmartInitializingSingleton {

    private final MailTemplates templates;
    private final ObjectProvider<MailFacts> facts;
    private final Recipients recipients;
    private final Values words;

    MailCheck(MailTemplates templates, ObjectProvider<MailFacts> facts, Recipients recipients, Values words) {
        this.templates = templates;
        this.facts = facts;
        this.recipients = recipients;
        this.words = words;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> known = new TreeSet<>();
        facts.forEach(source -> known.addAll(source.names()));
        templates.check(recipients::know, words::isSpan, known, new TreeSet<>(CommonMailFacts.SAFE));
    }
}
