package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;

/**
 * What is known of somebody on the roster, to be changed.
 *
 * @param skills his, in one line
 * @param known qualifications to be picked from
 * @param off values of {@code weekdays} that he never keeps
 */
public record StandingPage(
        List<Tab> tabs,
        List<Tab> parts,
        String id,
        String name,
        String part,
        String skills,
        List<String> known,
        List<Choice> weekdays,
        List<String> off,
        boolean novice) {}
