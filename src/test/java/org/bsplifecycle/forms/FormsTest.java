package org.bsplifecycle.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormsTest {

    private final Forms forms;

    FormsTest() throws Exception {
        forms = new Forms(java.time.Clock.systemUTC());
    }

    @Test
    void everyFormOfTheProductCanBeRead() {
        assertThat(forms.stems()).allSatisfy(stem -> {
            assertThat(forms.named(stem).id()).isEqualTo(stem);
            assertThat(forms.source(stem)).contains(stem);
        });
    }

    @Test
    void anUnknownFormIsNamed() {
        assertThatThrownBy(() -> forms.named("nobodyWroteThis")).hasMessage("There is no form nobodyWroteThis");
    }
}
