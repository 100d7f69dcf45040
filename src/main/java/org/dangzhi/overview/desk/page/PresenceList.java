package org.dangzhi.overview.desk.page;

import java.util.List;

/**
 * Where people are, as far as the duty table knows.
 *
 * @param counted how many leaders there are, and how many of them are away
 * @param room of the duty room those of whom something is known
 */
public record PresenceList(String counted, List<Line> leaders, List<Line> room) {

    /**
     * One person.
     *
     * @param text where; empty while nothing is known
     * @param until when it ends; empty while that is not known
     * @param phone empty when none is known
     */
    public record Line(String name, String post, String kind, String icon, String text, String until, String phone) {}
}
