package org.dangzhi.foundation.forms;

/** Fills the office's template of a form with data. */
public interface Forms {

    /**
     * A form ready to be written.
     *
     * <p>Reads the active template now, in the caller's transaction, and renders later, when the paper is written: a
     * controller returns the paper's {@link FormDocument#word response} and holds no connection while it is drawn.
     *
     * @param form id of a {@link FormKind}
     * @param data of the same type as the kind's example
     * @param name of the file without ending, as the user shall find it: 值班日志-2026-11-23
     * @throws IllegalArgumentException if no such form is declared or the data are of another type
     */
    FormDocument paper(String form, Record data, String name);

    /**
     * Characters in the data that no font here has: the paper would show a mark for each, so whoever signs or prints it is told before.
     *
     * @return each once, between spaces; empty if all are printed
     */
    String unprintable(Record data);
}
