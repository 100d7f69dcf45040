package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Calendar addresses.
 *
 * @param made the one that was just made, whole; empty otherwise
 * @param alarms how long before a shift the calendar may ring
 * @param programs how each program subscribes
 * @param lag what to know about all of them
 */
public record FeedsPage(
        List<Row> rows, String made, boolean forOffice, List<SelectOption> alarms, List<Program> programs, String lag) {

    /** @param steps one after the other, from opening the program to pasting the address */
    public record Program(String name, List<String> steps) {}

    /** Address in the form by which a telephone or a computer opens its own calendar. */
    public String opens() {
        return made.replaceFirst("^https?", "webcal");
    }

    /** @param alarm empty for none */
    public record Row(String id, String what, String made, String used, String alarm) {}
}
