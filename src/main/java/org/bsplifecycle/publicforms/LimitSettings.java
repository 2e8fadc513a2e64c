package org.bsplifecycle.publicforms;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the public pages take, whatever node it comes to. One address may be a whole council's.
 *
 * @param forms answers sent from one address in ten minutes
 * @param formsInAll from everybody in ten minutes
 * @param wrongLinks personal links that do not work, from one address in ten minutes
 * @param wrongPasswords from one address in an hour
 * @param wrongPasswordsForOne from one address for one account in a minute
 * @param exempt addresses that are not counted
 */
@ConfigurationProperties("bsp.limits")
record LimitSettings(
        @DefaultValue("120") int forms,
        @DefaultValue("6000") int formsInAll,
        @DefaultValue("30") int wrongLinks,
        @DefaultValue("100") int wrongPasswords,
        @DefaultValue("5") int wrongPasswordsForOne,
        @DefaultValue Set<String> exempt) {}
