package org.bsplifecycle.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the table once, at start. A mistake in it refuses the start. */
@Configuration
class WhoMayDoWhat {

    @Bean
    AccessTable accessTable() {
        return AccessTable.read();
    }
}
