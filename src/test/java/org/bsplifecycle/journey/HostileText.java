package org.bsplifecycle.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that do harm where somebody forgets to write them letter by letter: to a browser, to AngularJS in Camunda's pages,
 * to Thymeleaf, to the engine's expressions, to Markdown, to a spreadsheet. Each has a mark by which it is found again.
 */
final class HostileText {

    /** The first is what a spreadsheet takes for a formula, if it stands first in its cell. */
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://evil.example/\",\"qqa\")",
            "qqb<script>alert(1)</script>",
            "qqc{{7*7}}",
            "qqd{{constructor.constructor('alert(1)')()}}",
            "qqe${7*7}",
            "qqf<img src=x onerror=alert(1)>",
            "qqg#{7*7}",
            "qqh[[${7*7}]][(${7*7})]",
            "qqi[click](javascript:alert(1))",
            "qqj\"><svg onload=alert(1)>",
            "qqk</textarea><script>alert(1)</script>",
            "qqljavascript:alert(1)",
            "qqm__${7*7}__",
            "qqn&lt;b&gt;**bold**",
            "qqo</title></style><img src=http://evil.example/x>'",
            "qqp{{7*7}}${7*7}'");

    private int next;
    private int addresses;

    /** As many of them as there is room for, going on where the last field ended, each at most once. */
    String of(int room) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TEXTS.size() && text.length() + TEXTS.get(next).length() < room; i++) {
            text.append(i == 0 ? "" : " ").append(TEXTS.get(next));
            next = (next + 1) % TEXTS.size();
        }
        return text.toString();
    }

    /** An address of a mailbox, as far as its rules allow, another one each time. */
    String address() {
        addresses++;
        return "qqp{{7*7}}${7*7}'+%d@hostile-sample.example.org".formatted(addresses);
    }

    /** Those of which something is to be read here. */
    static long in(String text) {
        return TEXTS.stream().filter(one -> text.contains(mark(one))).count();
    }

    /** What stands here otherwise than it was typed; where a line breaks, and a cut with three dots, is no matter. */
    static List<String> changedIn(String text) {
        String read = together(text);
        List<String> changed = new ArrayList<>();
        for (String one : TEXTS) {
            String typed = together(one);
            IntStream.iterate(read.indexOf(mark(one)), at -> at >= 0, at -> read.indexOf(mark(one), at + 1))
                    .map(at -> at - typed.indexOf(mark(one)))
                    .mapToObj(from -> read.substring(Math.max(0, from), Math.min(read.length(), from + typed.length())))
                    .filter(there -> !there.equals(typed) && !isCut(there, typed))
                    .forEach(there -> changed.add(one + " reads " + there));
        }
        return changed;
    }

    private static boolean isCut(String there, String typed) {
        int dots = there.indexOf('…');
        return dots >= 0 && typed.startsWith(there.substring(0, dots));
    }

    private static String together(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String mark(String text) {
        int at = text.indexOf("qq");
        return text.substring(at, at + 3);
    }
}
