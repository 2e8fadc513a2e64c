package org.bsplifecycle.engine.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bsplifecycle.engine.KnownPassword;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PasswordRulesTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final PasswordRules rules = new PasswordRules(beans.getBeanProvider(KnownPassword.class));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "no capital, no figure",
                "kesä on lyhyt täällä",
                "пятнадцать слонов",
                "tackling our own backlog",
                "manchester plans together"
            })
    void takesWhatIsLongAndTheirOwn(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xK7pQ2mN9vR4tY", "", "two partners"})
    void refusesWhatIsShortWhateverItIsMadeOf(String password) {
        assertThat(broken(password)).anySatisfy(sentence -> assertThat(sentence).startsWith("At least 15 characters"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(broken("😀🐎🔋🏠🌍🎸🚲🧊🍋🪴🧦🎲🛶🦉")).anyMatch(sentence -> sentence.startsWith("At least"));
        assertThat(broken("😀🐎🔋🏠🌍🎸🚲🧊🍋🪴🧦🎲🛶🦉🪁")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345",
                "passwordpassword",
                "Password1234567!",
                "P@ssw0rd1234567",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaaaaaa",
                "iloveyouiloveyou",
                "manchesterunited",
                "                    ",
                "tackling child exploitation",
                "rehearsalrehearsal"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(broken(password)).singleElement().asString().startsWith("None that everybody tries first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.example rides the bus",
                "the bus that JANET rides",
                "windmill-keeper of the hill",
                "any mailbox of hers will do"
            })
    void refusesThePersonsOwnName(String password) {
        User jane = new UserEntity("jane.example");
        jane.setFirstName("Janet");
        jane.setLastName("Windmill-Keeper");
        jane.setEmail("mailbox@example.org");

        assertThat(broken(password, jane)).singleElement().asString().startsWith("Without the person's user name");
        assertThat(broken(password)).isEmpty();
    }

    @Test
    void letsAShortNameBeAPartOfAWord() {
        User al = new UserEntity("al");
        al.setFirstName("Al");
        al.setLastName("");

        assertThat(broken("always another balloon", al)).isEmpty();
    }

    @Test
    void readsAllOfALongOneInNoTime() {
        String longest = new Random(7)
                .ints(PasswordRules.LONGEST, '!', '~')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> broken(longest)))
                .isEmpty();
        assertThat(broken(longest + "!")).containsExactly("At most 4,096 characters");
    }

    @Test
    void knowsAKnownOneOnlyWhereThereIsARehearsal() {
        assertThat(broken("rehearsal")).isNotEmpty();

        beans.addBean("rehearsal", (KnownPassword) "rehearsal"::equals);

        assertThat(broken("rehearsal")).isEmpty();
        assertThat(broken("rehearsal1")).isNotEmpty();
    }

    private List<String> broken(String password) {
        return broken(password, null);
    }

    private List<String> broken(String password, User user) {
        return rules.getRules().stream()
                .filter(rule -> !rule.execute(password, user))
                .map(PasswordPolicyRule::getPlaceholder)
                .toList();
    }
}
