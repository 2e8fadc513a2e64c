package org.bsplifecycle.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {

    @Test
    void isOneAddressHoweverManySlashesEndIt() {
        Website website = new Website("https://support.example.org//", "http://staff.example.org:8080/bsp/");

        assertThat(website.page("/privacy")).isEqualTo("https://support.example.org/privacy");
        assertThat(website.staffPage("/staff")).isEqualTo("http://staff.example.org:8080/bsp/staff");
        assertThat(website.host()).isEqualTo("support.example.org");
        assertThat(website.staffHost()).isEqualTo("staff.example.org");
        assertThat(website.isSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "support.example.org", "https://", "https:// support", "/staff"})
    void whatIsNoAddressStopsTheStart(String url) {
        assertThatThrownBy(() -> new Website("http://localhost:8080", url))
                .isInstanceOf(CannotStart.class)
                .hasMessage("bsp.staff-url is no address of a website.");
        assertThatThrownBy(() -> new Website(url, "http://localhost:8080"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("bsp.base-url is no address of a website.");
    }
}
