package org.dangzhi.operations.handover.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A handover: what is open, what runs, what was checked, what lies in the room, who has signed. Texts ready to print.
 *
 * @param items what somebody has to take over
 * @param matters what the coming pair has to know
 * @param takers the coming pair, of whom one takes a matter over
 */
public record HandoverPage(
        Heading heading,
        May may,
        List<Row> items,
        List<Row> matters,
        List<SelectOption> takers,
        OpenLines untaken,
        List<Question> questions,
        Words words,
        List<Thing> things,
        Signatures signatures) {

    /**
     * @param other address of a later handover that is running too; empty for none
     * @param reopened what opened it again after a signature, in words; empty for nothing
     */
    public record Heading(
            String id, String number, String title, String other, boolean closed, boolean late, String reopened) {

        public String address() {
            return "/handover/" + id;
        }
    }

    /**
     * @param complete whether the viewer adds the leaving pair's own words
     * @param list whether they keep the list of keys, seals and equipment
     */
    public record May(boolean write, boolean complete, boolean list) {}

    /**
     * What nobody took over yet.
     *
     * @param first title of the first one
     * @param blocking whether the coming pair cannot sign before somebody takes them
     * @param leader who can be asked to name a taker; empty for nobody
     * @param leaderAsked since when they are asked; empty for not yet
     * @param gap what is missing in the roster of the next shift, in words; empty when nothing is
     * @param undo the last act of taking over
     */
    public record OpenLines(
            int count, String first, boolean blocking, String leader, String leaderAsked, String gap, Undo undo) {}

    /** An act of taking over that can be undone; empty for none. */
    public record Undo(String take, String text) {

        public static final Undo NONE = new Undo("", "");
    }

    /**
     * A line of live data.
     *
     * @param must whether somebody has to take it over
     */
    public record Row(
            Key key, Matter matter, String nextStep, String note, Due due, boolean must, Taker taker, Ring ring) {

        public boolean untaken() {
            return must && taker.id().isEmpty();
        }
    }

    /** Which matter of which source a line stands for. */
    public record Key(String source, String subject) {

        /** For ids of elements. */
        @Override
        public String toString() {
            return source + "-" + subject;
        }
    }

    public record Matter(String number, String title, String state, String address) {}

    public record Due(String at, boolean over) {}

    /**
     * Whom one rings about it; empty where no number is known.
     *
     * @param shown empty where the number stands in the state already
     */
    public record Ring(String number, String shown) {}

    /** Both empty for nobody. */
    public record Taker(String id, String name) {}

    /** An entry that was not checked; {@code asked} is empty where nothing was asked. */
    public record Question(
            String at, String number, String text, String mark, String asked, boolean questioned, String address) {}

    /** The leaving pair's own words. */
    public record Words(int version, String special, String whereabouts) {}

    /** @param look {@code sound}, {@code faulty} or empty while nobody looked */
    public record Thing(String id, String name, String amount, String look, String note) {}

    /**
     * @param signed how many of the four have signed
     * @param unprintable characters for which the paper would show a mark; empty for none
     */
    public record Signatures(List<Sign> all, int signed, String unprintable, Deadline deadline) {}

    /**
     * @param state {@code done}, {@code now} or empty for to come
     * @param waits for what the signature has to wait, in words; empty for nothing
     * @param missing what the signature would claim though it is not so; with any of it a reason is asked for
     * @param phone of whom one waits for; empty once they have signed
     * @param reason what was missing when it was signed, and why it was signed; empty for nothing
     */
    public record Sign(
            String part,
            String title,
            String seal,
            String name,
            String at,
            String state,
            String waits,
            List<String> missing,
            String phone,
            String reason) {}

    /**
     * @param now the clock when the page was made
     * @param escalation when the lateness of it is told
     */
    public record Deadline(String now, String dueAt, String escalation) {}
}
