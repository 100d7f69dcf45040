package org.dangzhi.foundation.regulations;

/**
 * A tab of the pages of regulations and standards. Beans; modules above add theirs.
 *
 * @param id named by the page that it leads to
 * @param titleKey message key of its words
 * @param permission who sees it
 */
public record RulesTab(String id, String address, String titleKey, String permission, int order) {}
