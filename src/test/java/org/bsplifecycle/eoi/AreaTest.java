package org.bsplifecycle.eoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bsplifecycle.bsp.Scope;
import org.bsplifecycle.programme.LocalAuthorities;
import org.bsplifecycle.programme.LocalAuthority;
import org.junit.jupiter.api.Test;

class AreaTest {

    private final LocalAuthorities known = new LocalAuthorities();

    @Test
    void oneAuthorityIsALocalArea() {
        assertThat(Area.of(List.of("Portsmouth"), null, known))
                .isEqualTo(new Area("Portsmouth", Scope.LOCAL, "South East"));
    }

    @Test
    void severalAreListedAsOneWouldSayIt() {
        assertThat(Area.of(List.of("Bedford", "Central Bedfordshire", "Luton"), null, known))
                .isEqualTo(new Area("Bedford, Central Bedfordshire and Luton", Scope.REGIONAL, "East of England"));
    }

    @Test
    void severalRegionsAreNoRegion() {
        assertThat(Area.of(List.of("Portsmouth", "Walsall"), null, known))
                .isEqualTo(new Area("Portsmouth and Walsall", Scope.CROSS_REGION, null));
    }

    @Test
    void aNetworkIsWhatItSaysOfItself() {
        assertThat(Area.of(List.of(), "Commissioners across England", known))
                .isEqualTo(new Area("Commissioners across England", Scope.NATIONAL, null));
    }

    @Test
    void allOfEnglandStillHasANameThatFits() {
        List<String> all = known.on(LocalDate.of(2021, 2, 2)).stream()
                .map(LocalAuthority::name)
                .toList();

        assertThat(Area.of(all, null, known).name())
                .hasSizeLessThanOrEqualTo(300)
                .endsWith(" more");
    }
}
