package org.dangzhi.foundation.web.frame;

/**
 * A place in the main navigation; it stands there only with a page that works.
 *
 * @param id of the entry, such as {@code duty}; its title is the message {@code <id>.menu}
 * @param icon name in the sprite
 * @param permission who sees it
 * @param order hundreds are groups: 1xx today, 2xx daily work, 3xx checking and rules, 4xx reference and settings
 */
public record MenuEntry(String id, String address, String icon, String permission, int order) {}
