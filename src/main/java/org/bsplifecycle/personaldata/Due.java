package org.bsplifecycle.personaldata;

/**
 * What has had its time.
 *
 * @param reference the project's; null where it belongs to none
 * @param rows how many rows would go or lose their people
 */
public record Due(String reference, long rows) {}
