package org.dangzhi.foundation.web.frame;

/**
 * One of the pages that stand together behind one place of the navigation, such as the roster's wishes and swaps; modules
 * above add theirs by {@link PageParts}.
 *
 * @param of id of the place whose parts these are, such as {@code roster}
 * @param id that the pages behind it name as theirs, one among the parts of its place
 * @param titleKey message key of its words
 * @param permission who sees it
 * @param order among the parts of its place
 */
public record PagePart(String of, String id, String address, String titleKey, String permission, int order) {}
