package org.bsplifecycle.eoi;

import java.util.List;
import java.util.Objects;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.programme.LocalAuthorities;
import org.bsplifecycle.programme.LocalAuthority;

/** Where a partnership works, as its record names it; the region is null when there is not exactly one. */
record Area(String name, Scope scope, String region) {

    private static final int LONGEST = 300;

    static Area of(List<String> authorities, String otherArea, LocalAuthorities known) {
        if (authorities.isEmpty()) {
            return new Area(otherArea, Scope.NATIONAL, null);
        }
        List<String> regions = authorities.stream()
                .map(name -> known.find(name).map(LocalAuthority::region).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String region = regions.size() == 1 ? regions.get(0) : null;
        return new Area(named(authorities), scope(authorities, region), region);
    }

    private static Scope scope(List<String> authorities, String region) {
        if (region == null) {
            return Scope.CROSS_REGION;
        }
        return authorities.size() == 1 ? Scope.LOCAL : Scope.REGIONAL;
    }

    /** One: its name. Several: "A, B and C". So many that nobody would read them: the first ones and a number. */
    private static String named(List<String> names) {
        String all = listed(names);
        int shown = names.size();
        while (all.length() > LONGEST) {
            shown--;
            all = String.join(", ", names.subList(0, shown)) + " and %d more".formatted(names.size() - shown);
        }
        return all;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
