package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Verdict;

/**
 * Precedence among findings: of several standards over the same thing one counts: what is not kept before what is, a
 * refusal before a warning, then the stricter limit, then the higher level. What cannot be judged stands between what
 * is not kept and what is, so that a pass of one never hides that another could not be asked.
 */
final class FindingPrecedence {

    private static final Comparator<Finding> GRAVEST = Comparator.comparing(FindingPrecedence::gravity)
            .thenComparing(finding -> finding.standard().severity())
            .thenComparing(FindingPrecedence::strictness)
            .thenComparing(finding -> finding.standard().level())
            .thenComparing(finding -> finding.standard().code());

    /** Of what has no limit. */
    private static final BigDecimal LAXEST = BigDecimal.TEN.pow(40);

    private FindingPrecedence() {}

    /** All of them: for each thing what counts first. */
    static List<Finding> of(List<Finding> findings) {
        var governed = new LinkedHashMap<String, List<Finding>>();
        for (var finding : findings)
            governed.computeIfAbsent(finding.standard().governs(), thing -> new ArrayList<>())
                    .add(finding);
        var weighed = new ArrayList<Finding>();
        for (var same : governed.values()) {
            same.sort(GRAVEST);
            weighed.add(same.getFirst());
            for (var other : same.subList(1, same.size()))
                weighed.add(other.outweighed(same.getFirst().standard().code()));
        }
        return weighed;
    }

    private static int gravity(Finding finding) {
        return finding.verdict().fault() ? 0 : finding.verdict() == Verdict.UNJUDGED ? 1 : 2;
    }

    /** Smaller is stricter: less may be at most, or more has to be at least. */
    private static BigDecimal strictness(Finding finding) {
        if (finding.most() != null) return finding.most();
        return finding.least() != null ? finding.least().negate() : LAXEST;
    }
}
