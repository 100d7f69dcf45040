package org.dangzhi.operations.handover.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A handover: what is open, what runs, what was checked, what lies in the room, who has signed. Texts ready to print.
 *
 * @param version of the pair's own words
 * @param other address of a later handover that is running too
 * @param leader who can be asked to name a taker
 * @param leaderAsked since when they are asked; empty for not yet
 */
public record HandoverPage(
        String id,
        int version,
        String number,
        String title,
        String other,
        boolean closed,
        boolean mayWrite,
        boolean mayComplete,
        List<Row> items,
        List<Row> matters,
        int untaken,
        String firstUntaken,
        List<SelectOption> takers,
        String leader,
        String leaderAsked,
        List<Question> questions,
        String special,
        String whereabouts,
        List<Thing> things,
        List<Sign> signs,
        int signed,
        String now,
        String dueAt,
        boolean late,
        String escalation,
        String gap) {

    /** Whether the coming pair cannot sign before somebody takes over what is left. */
    public boolean blocked() {
        return !closed && untaken > 0 && signed >= 2;
    }

    /** A line of live data: {@code source} and {@code subject} name it. */
    public record Row(
            String source,
            String subject,
            String number,
            String title,
            String state,
            String holder,
            String nextStep,
            String due,
            String dueOnPaper,
            boolean overdue,
            String address,
            String note,
            boolean must,
            String takerId,
            String taker) {

        public boolean untaken() {
            return must && takerId.isEmpty();
        }

        public String key() {
            return source + "-" + subject;
        }
    }

    /** An entry that was not checked; {@code asked} is empty where nothing was asked. */
    public record Question(
            String at, String number, String text, String mark, String asked, boolean questioned, String address) {}

    /** @param look {@code sound}, {@code faulty} or empty while nobody looked */
    public record Thing(String id, String name, String amount, String look, String note) {}

    /** @param state {@code done}, {@code now} or empty for to come */
    public record Sign(
            String part,
            String title,
            String seal,
            String name,
            String at,
            String onPaper,
            String state,
            boolean refused) {}
}
