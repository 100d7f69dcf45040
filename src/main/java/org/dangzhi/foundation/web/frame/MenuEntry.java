package org.dangzhi.foundation.web.frame;

/**
 * A place that a module opens in the frame; it stands there only with a page that works. Which kind it is decides where it
 * stands: a tab of an area (at most six), a tile of management, a place among the settings, or an act that the palette
 * offers.
 *
 * @param area the word of the navigation that it belongs to
 * @param id that pages name as theirs, one in the whole product
 * @param titleKey message key of its words
 * @param icon name in the sprite, which tiles and the palette show
 * @param permission who sees it
 * @param order among those of its kind in its area; the first that a person may open is where the area's word leads
 */
public record MenuEntry(
        Kind kind, Area area, String id, String address, String titleKey, String icon, String permission, int order) {

    /** How a place shows itself. */
    enum Kind {
        TAB,
        TILE,
        ACT
    }

    /** A tab of an area, among the settings too; its icon is its area's. */
    public static MenuEntry tab(Area area, String id, String address, String titleKey, String permission, int order) {
        return new MenuEntry(Kind.TAB, area, id, address, titleKey, area.icon(), permission, order);
    }

    /** A tile of management, whose figure a {@link TileFigures} of the module gives. */
    public static MenuEntry tile(
            String id, String address, String titleKey, String icon, String permission, int order) {
        return new MenuEntry(Kind.TILE, Area.MANAGEMENT, id, address, titleKey, icon, permission, order);
    }

    /** Something one begins, such as writing down a call; only the palette offers it. */
    public static MenuEntry act(
            Area area, String id, String address, String titleKey, String icon, String permission, int order) {
        return new MenuEntry(Kind.ACT, area, id, address, titleKey, icon, permission, order);
    }
}
