package org.dangzhi.operations.planning.problem;

import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.rules.DutyKind;

/**
 * What somebody has of each duty in a roster.
 *
 * @param rows in the order of the shares; empty where they do not share in that duty
 * @param balance in shifts: what they take along of all duties but nights, which count by their day already
 */
public record DutySums(List<Optional<FairShare.Row>> rows, double balance) {

    public static DutySums of(String person, List<FairShare> shares) {
        var rows = shares.stream().map(share -> row(person, share)).toList();
        double balance = 0;
        for (int n = 0; n < rows.size(); n++)
            if (!shares.get(n).fairness().endsWith(DutyKind.NIGHT.name()))
                balance += rows.get(n).map(FairShare.Row::balance).orElse(0.0);
        return new DutySums(rows, balance);
    }

    /** Those shares in which the people of one part have their duties. */
    public static List<FairShare> shares(RosterPart part, List<FairShare> all) {
        return all.stream()
                .filter(share -> share.fairness().startsWith(part + "."))
                .toList();
    }

    private static Optional<FairShare.Row> row(String person, FairShare share) {
        return share.rows().stream().filter(row -> row.person().equals(person)).findFirst();
    }
}
