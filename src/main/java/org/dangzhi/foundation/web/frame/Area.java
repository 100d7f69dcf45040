package org.dangzhi.foundation.web.frame;

import java.util.Locale;

/**
 * Main entry of the navigation, at most seven for daily work and seven for administration. Shown only to those who
 * may open something in it; leads to the first such page.
 */
public enum Area {
    TODAY(Frame.DAILY, "clock-hour-4"),
    SHIFT(Frame.DAILY, "notebook"),
    ITEMS(Frame.DAILY, "list-check"),
    ARRANGEMENTS(Frame.DAILY, "calendar-week"),
    INCIDENT(Frame.DAILY, "urgent"),
    LOOKUP(Frame.REFERENCE, "search"),
    /** Has tiles instead of tabs: what a person does not open every day. */
    MANAGEMENT(Frame.REFERENCE, "layout-grid"),

    HEALTH(Frame.SETTINGS, "heartbeat"),
    /** Steps of a new office. */
    SETUP(Frame.SETTINGS, "list-check"),
    ACCOUNTS(Frame.SETTINGS, "users"),
    TEMPLATES(Frame.SETTINGS, "adjustments"),
    CHANNELS(Frame.SETTINGS, "plug-connected"),
    AUDIT(Frame.SETTINGS, "shield-check");

    /** Which list of words an area stands in; daily and reference words are one navigation with a line between. */
    enum Frame {
        DAILY,
        REFERENCE,
        SETTINGS
    }

    private final Frame frame;
    private final String icon;

    Area(Frame frame, String icon) {
        this.frame = frame;
        this.icon = icon;
    }

    Frame frame() {
        return frame;
    }

    String icon() {
        return icon;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String titleKey() {
        return "web.area." + id();
    }
}
