package org.dangzhi.operations.handover.page;

/**
 * What somebody else of the pair stored meanwhile; the writer's own words still stand in the form.
 *
 * @param current version that would be overwritten
 * @param address of the present state
 */
public record Stale(int current, String address, String special, String whereabouts) {}
