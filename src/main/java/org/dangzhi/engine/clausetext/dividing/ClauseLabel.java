package org.dangzhi.engine.clausetext.dividing;

import java.util.List;
import org.dangzhi.engine.clausetext.PartKind;

/**
 * Label at the start of a line that may begin a part.
 *
 * @param printed as it stands there
 * @param path its number, with a deeper one for 第十二条之一 and 2.1; empty where none is printed
 * @param rest of the line, stripped
 */
public record ClauseLabel(PartKind kind, String printed, List<Integer> path, String rest, Follow follow) {

    /** How the line goes on, which tells a label from a reference. */
    enum Follow {
        /** With a gap, a bracketed heading or nothing: as labels are printed. */
        APART,
        /** With words that would fit either. */
        DIRECT,
        /** As a sentence goes on after naming a clause, though with a gap: a label in its turn, whatever word follows. */
        REFERS_APART,
        /** As a sentence goes on after naming a clause: 第十条规定的. */
        REFERS
    }

    boolean isClear() {
        return follow == Follow.APART;
    }

    /** Whether a gap stands behind it, whatever words follow: 第五十条 外资企业 … is a label as 第五十条 企业 … is. */
    boolean isSetApart() {
        return follow == Follow.APART || follow == Follow.REFERS_APART;
    }

    public int number() {
        if (path.isEmpty()) return 0;
        return printed.contains("条") ? path.getFirst() : path.getLast();
    }
}
