package org.dangzhi.operations.handover.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;

/** A handover: what is open, what runs, what was checked, what lies in the room, who has signed. Texts ready to print. */
public record HandoverPage(
        String id,
        String number,
        String title,
        boolean closed,
        boolean mayWrite,
        boolean mayComplete,
        List<Row> items,
        List<Row> matters,
        int untaken,
        String firstUntaken,
        List<Choice> takers,
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

    /** A line of live data: {@code source} and {@code subject} name it. */
    public record Row(
            String source,
            String subject,
            String number,
            String title,
            String state,
            String nextStep,
            String due,
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

    public record Question(String number, String text, String state, boolean questioned, String address) {}

    /** @param look {@code sound}, {@code faulty} or empty while nobody looked */
    public record Thing(String id, String name, String amount, String look, String note) {}

    /** @param state {@code done}, {@code now} or empty for to come */
    public record Sign(String part, String title, String seal, String name, String at, String state, boolean refused) {}
}
