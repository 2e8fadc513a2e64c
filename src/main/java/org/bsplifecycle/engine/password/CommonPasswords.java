package org.bsplifecycle.engine.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;

/**
 * The passwords that are tried first: lists of what people choose, of names and of words, and what people make of them
 * with figures, repetition and rows of keys.
 */
final class CommonPasswords {

    /** What a patient attacker tries; the same as zxcvbn's score 4. */
    private static final double TRIED = 1e10;

    /** Looking for patterns takes time that grows with the square of the length; this much is hard to guess or is not. */
    private static final int LOOKED_AT = 48;

    private static final List<String> OF_THIS_PLACE =
            List.of("bsp", "bsplifecycle", "rehearsal", "camunda", "tasklist", "tackling child exploitation", "tce");

    private final Zxcvbn patterns = new Zxcvbn();

    boolean have(String password, User user) {
        String begin = password.substring(0, Math.min(LOOKED_AT, password.length()));
        List<String> alsoTried = Stream.concat(OF_THIS_PLACE.stream(), PersonalWords.of(user).stream())
                .toList();
        return patterns.measure(begin, alsoTried).getGuesses() < TRIED;
    }
}
