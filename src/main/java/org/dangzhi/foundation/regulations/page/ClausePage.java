package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * One clause as a form, the others beside it.
 *
 * @param id empty for a new one
 * @param action where the form is sent
 * @param after the clause behind which a new one is put; empty for the beginning
 * @param lines how high its text stands at first
 * @param before name of the one that it may be joined with; empty for the first
 * @param doubts sentences
 */
public record ClausePage(
        RegulationHeader head,
        String id,
        String name,
        String action,
        String after,
        ClauseForm form,
        int mark,
        int version,
        int lines,
        String before,
        String beforeId,
        String nextId,
        List<String> doubts,
        List<SelectOption> kinds,
        List<ClauseEditRow> rows) {

    public boolean known() {
        return !id.isEmpty();
    }
}
