package org.dangzhi.operations.duty;

/**
 * A tab of the duty room's pages. Beans; modules above add theirs (telephone 30, handover 40).
 *
 * @param id named by the page that it leads to
 * @param titleKey message key of its words
 * @param permission who sees it
 */
public record DutyTab(String id, String address, String titleKey, String permission, int order) {}
