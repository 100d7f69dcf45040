package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseKind;

/**
 * Comparison of a draft with the edition before, clause by clause. Clauses of the same label are the same; where a
 * label comes again, the second is compared with the second.
 *
 * @param rows clauses that differ: in the order of the draft, what is gone at the end
 */
record EditionComparison(List<Row> rows, int same) {

    enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    /** @param was printed, as {@code is}; empty for none */
    record Row(Kind kind, String label, String was, String is) {}

    static EditionComparison of(List<Clause> before, List<Clause> after) {
        var old = byName(before);
        var rows = new ArrayList<Row>();
        int same = 0;
        for (var entry : byName(after).entrySet()) {
            var is = entry.getValue();
            var was = old.remove(entry.getKey());
            if (was == null) rows.add(new Row(Kind.NEW, is.label(), "", is.printed()));
            else if (bare(was).equals(bare(is))) same++;
            else rows.add(new Row(Kind.CHANGED, is.label(), was.printed(), is.printed()));
        }
        old.values().forEach(was -> rows.add(new Row(Kind.GONE, was.label(), was.printed(), "")));
        return new EditionComparison(rows, same);
    }

    long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static Map<String, Clause> byName(List<Clause> clauses) {
        var seen = new HashMap<String, Integer>();
        var byName = new LinkedHashMap<String, Clause>();
        for (var clause : clauses) {
            var name = (clause.kind() == ClauseKind.PREAMBLE ? "-" : "") + clause.label();
            byName.put(name + " " + seen.merge(name, 1, Integer::sum), clause);
        }
        return byName;
    }

    private static String bare(Clause clause) {
        return clause.printed().replaceAll("\\s+", "");
    }
}
