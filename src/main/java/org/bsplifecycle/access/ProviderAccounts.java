package org.bsplifecycle.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of people who log in at the provider. Each belongs to one name of the provider's for good, so that nobody
 * comes to another's account by being called the same: not to one that was made here, and not to one of somebody else
 * over there who had that user name before.
 */
@Component
class ProviderAccounts {

    private final JdbcClient db;
    private final People people;
    private final Accounts accounts;

    ProviderAccounts(JdbcClient db, People people, Accounts accounts) {
        this.db = db;
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * Makes the account as the provider describes it now, its groups included; whoever has lost one is out of the other
     * sessions at the next click.
     *
     * @return its user name, or nothing for somebody who belongs to none of our groups
     * @throws UserNameTaken when an account of that user name is somebody else's
     */
    @Transactional
    public Optional<String> update(ProviderPerson person) {
        boolean welcome = !person.account().groups().isEmpty();
        if (welcome) {
            // Two first log-ins of one person at a time: the second waits here for the first.
            db.sql("""
                    insert into bsp.provider_account (issuer, subject, user_id) values (?, ?, ?)
                    on conflict do nothing""")
                    .params(person.issuer(), person.subject(), person.account().userId())
                    .update();
        }
        Optional<Kept> kept = kept(person);
        if (kept.isEmpty() && welcome) {
            throw new UserNameTaken();
        }
        kept.ifPresent(account -> update(account, person));
        return kept.map(Kept::userId).filter(userId -> welcome);
    }

    private void update(Kept kept, ProviderPerson person) {
        Account described = person.account().as(kept.userId());
        Optional<Standing> now = people.standing(kept.userId());
        if (now.isEmpty() && !described.groups().isEmpty()) {
            accounts.create(described, RandomPassword.make());
            db.sql("update bsp.provider_account set stamp = ? where user_id = ?")
                    .params(people.standing(kept.userId()).orElseThrow().stamp(), kept.userId())
                    .update();
        } else if (now.isPresent()) {
            if (!now.get().stamp().equals(kept.stamp())) {
                throw new UserNameTaken();
            }
            accounts.update(described);
        }
    }

    /** Whether the account of that user name has no password that anybody knows. */
    boolean has(String userId) {
        List<String> stamps = db.sql("select stamp from bsp.provider_account where user_id = ? and stamp is not null")
                .param(userId)
                .query(String.class)
                .list();
        return !stamps.isEmpty()
                && people.standing(userId)
                        .map(Standing::stamp)
                        .filter(stamps::contains)
                        .isPresent();
    }

    private Optional<Kept> kept(ProviderPerson person) {
        return db.sql("select user_id, stamp from bsp.provider_account where issuer = ? and subject = ? for update")
                .params(person.issuer(), person.subject())
                .query(Kept.class)
                .optional();
    }

    private record Kept(String userId, String stamp) {}
}
