package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/**
 * Page of two drafts side by side.
 *
 * @param sentence why there is nothing to compare; empty when there is
 * @param ways addresses that lead on from there, with their words
 */
public record ComparePage(
        String sentence, List<SelectOption> ways, @Nullable Comparison comparison) {

    /**
     * Two drafts that have a roster, the earlier one first unless they were turned round.
     *
     * @param days that both are about
     * @param caution what stands against comparing them; empty when nothing does
     * @param turned address of the same two the other way round
     */
    public record Comparison(
            String days,
            String caution,
            String turned,
            Side first,
            Side second,
            List<Part> parts,
            List<Line> lines,
            BrokenRules broken,
            Changes changes) {}

    /**
     * @param told when it was asked for, by whom, what it costs
     * @param better whether it costs less than the other
     */
    public record Side(String name, String address, StateLabel state, String told, boolean better) {}

    /** How the duties of one part of the roster are shared out. */
    public record Part(String name, List<String> duties, List<Person> people, Sums first, Sums second) {}

    /** @param same whether both drafts give them as much of everything */
    public record Person(String name, boolean same, Sums first, Sums second, Bars bars) {}

    /** @param counts for each duty */
    public record Sums(List<Figure> counts, String balance) {}

    /**
     * Two bars from the middle of a line: what each draft leaves somebody with beyond their share.
     *
     * @param spoken both figures in words
     */
    public record Bars(String spoken, Bar first, Bar second) {}

    public record Bar(String x, String width) {}

    /** A figure of both; the total is one of them. */
    public record Line(String name, boolean total, Figure first, Figure second) {}

    /**
     * @param note what stands small before it
     * @param kind {@code win}, {@code worse} or empty
     */
    public record Figure(String note, String value, String kind) {}

    /**
     * What is not kept, the dearest first.
     *
     * @param musts how many musts each breaks, in words
     */
    public record BrokenRules(String musts, List<String> lines) {}

    /**
     * Shifts that they give to different people, of one month.
     *
     * @param folded the rest of them, which a reader unfolds
     */
    public record Changes(String sum, List<Month> months, List<Change> shown, List<Change> folded) {}

    public record Month(String name, String address, int count, boolean here) {}

    /** @param why what can be seen of the reasons of the second; may be empty */
    public record Change(String day, PlaceSeal place, String first, String second, String why) {}
}
