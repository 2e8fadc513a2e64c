package org.bsplifecycle.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of people in a text, as far as capitals show them. */
final class Names {

    private static final String ONE = "\\b\\p{Lu}(?:[\\p{L}\\p{M}]+|(?=['’]))(?:['’-]\\p{L}+)*";
    private static final Pattern SOME = Pattern.compile(ONE + "(?:,?\\s{1,3}" + ONE + ")*+");

    /** "Sample, 12 (born", "Sample, who was born". */
    private static final Pattern SAID_OF_IT = Pattern.compile("[\\s\\d,:;()-]{0,8}(?:(?:who\\s)?(?:is|was)\\s)?");

    /** What begins sentences, and what is written with a capital and is no name. */
    private static final Set<String> NOBODY = words(
            "dob date dates birth birthday born nhs upn the our we it in on at this"
                    + " that these those he she they his her their and a an all every no when if for from with as january february"
                    + " march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
                    + " oct nov dec monday tuesday wednesday thursday friday saturday sunday anybody anyone everybody everyone"
                    + " somebody someone nobody people pupils students babies girls boys siblings twins adults parents records");

    /** Whatever these stand with is no person, all of it: the North East Alliance. No surnames here. */
    private static final Set<String> NO_PERSON = words("bsp partnership partnerships partners council board trust hub"
            + " service services programme project team network police group forum strategy strategic university centre"
            + " safeguarding children alliance panel plan committee office county city borough district region initiative"
            + " pilot operation campaign collaborative framework consortium charity academy college school association"
            + " idea approach model website conference together");

    private Names() {}

    /** Whether so many names stand together here. */
    static boolean areIn(String text, int enough) {
        return SOME.matcher(text)
                .results()
                .anyMatch(some -> Stream.of(some.group().split(","))
                                .mapToLong(Names::inOnePiece)
                                .sum()
                        >= enough);
    }

    /** Whether the text ends with somebody's name, or what is said of them. */
    static boolean end(String text) {
        return SOME.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .filter(last -> SAID_OF_IT.matcher(text.substring(last.end())).matches())
                .map(last -> last.group().replaceFirst(".*,", ""))
                .filter(last -> inOnePiece(last) > 0)
                .isPresent();
    }

    private static long inOnePiece(String some) {
        List<String> words = Stream.of(some.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> word.replaceFirst("['’]s$", ""))
                .toList();
        return words.stream().anyMatch(NO_PERSON::contains)
                ? 0
                : words.stream().filter(word -> !NOBODY.contains(word)).count();
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
