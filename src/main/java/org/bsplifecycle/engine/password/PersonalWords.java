package org.bsplifecycle.engine.password;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;

/** What anybody knows of a user: the words of the names and of the address. */
final class PersonalWords {

    /** A shorter name is a part of many words: Al, Ann. */
    private static final int SHORTEST = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s@._-]+");

    private PersonalWords() {}

    static List<String> of(User user) {
        if (user == null) {
            return List.of();
        }
        Stream<String> whole = known(user).filter(word -> !word.isBlank());
        return Stream.concat(whole, known(user).flatMap(BETWEEN::splitAsStream))
                .map(word -> word.toLowerCase(Locale.UK))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    static boolean in(String password, User user) {
        Predicate<String> isIn = password.toLowerCase(Locale.UK)::contains;
        return of(user).stream().anyMatch(isIn);
    }

    private static Stream<String> known(User user) {
        String address = user.getEmail() == null ? null : user.getEmail().replaceFirst("@.*", "");
        return Stream.of(user.getId(), user.getFirstName(), user.getLastName(), address)
                .filter(Objects::nonNull);
    }
}
