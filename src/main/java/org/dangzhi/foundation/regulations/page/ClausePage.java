package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * One clause as a form, the others beside it.
 *
 * @param action where the form is sent
 * @param after the clause behind which a new one is put; empty for the beginning
 * @param version of the regulation
 */
public record ClausePage(
        RegulationHeader head,
        Subject clause,
        String action,
        String after,
        ClauseForm form,
        int version,
        Neighbours neighbours,
        List<SelectOption> kinds,
        List<ClauseEditRow> rows) {

    /**
     * The clause as it was when the form was opened.
     *
     * @param id empty for a new one
     * @param lines how high its text stands at first
     * @param doubts sentences
     */
    public record Subject(String id, String name, int mark, int lines, List<String> doubts) {

        private static final int LEAST_LINES = 6;
        private static final int MOST_LINES = 24;

        public static Subject fresh(String name) {
            return new Subject("", name, 0, LEAST_LINES, List.of());
        }

        public static Subject of(String id, String name, int mark, int lines, List<String> doubts) {
            return new Subject(id, name, mark, Math.clamp(lines, LEAST_LINES, MOST_LINES), doubts);
        }
    }

    /**
     * The clauses around it.
     *
     * @param before name of the one that it may be joined with; empty for the first
     */
    public record Neighbours(String before, String beforeId, String nextId) {

        public static final Neighbours NONE = new Neighbours("", "", "");
    }

    public boolean known() {
        return !clause.id().isEmpty();
    }
}
