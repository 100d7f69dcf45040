package org.dangzhi.operations.planning.repairs;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Component;

/** Query of a repair and of the others of the same absence, each with who had its places. */
@Component
class RepairQuery {

    private final DraftRepository drafts;
    private final DraftContentRows contents;
    private final ShiftPlan plan;

    RepairQuery(DraftRepository drafts, DraftContentRows contents, ShiftPlan plan) {
        this.drafts = drafts;
        this.contents = contents;
        this.plan = plan;
    }

    /** @param others of the same absence, the one that was asked for among them; those with the fewest moves first */
    record RepairChoice(Repair asked, List<Repair> others) {}

    /** @throws NotFoundException (404) if there is no such draft, or it repairs nothing */
    RepairChoice of(DraftId id) {
        var asked = drafts.of(id);
        if (!asked.repair()) throw new NotFoundException();
        var same = drafts.repairs(Objects.requireNonNull(asked.absentee()).id(), asked.from(), asked.to());
        var all = Stream.concat(
                        Stream.of(asked),
                        same.stream().filter(other -> !other.id().equals(id)))
                .toList();
        var stored = contents.of(all.stream().map(Draft::id).toList());
        var now = new ProblemIds(plan.kinds()).assignments(plan.between(asked.from(), asked.to()));
        var repairs = all.stream()
                .map(draft -> Repair.of(draft, Objects.requireNonNull(stored.get(draft.id())), now))
                .toList();
        return new RepairChoice(
                repairs.getFirst(),
                repairs.stream()
                        .sorted(Comparator.comparing(
                                        (Repair one) -> one.solution().isEmpty())
                                .thenComparing(one -> one.moves().list().size())
                                .thenComparing(one -> one.draft().number()))
                        .toList());
    }
}
