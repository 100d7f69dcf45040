package org.dangzhi.operations.planning.repairs;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.page.RepairDraftPage;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of a repair: the ways there are, what the one that is looked at moves, before and after. */
@Component
@Transactional(readOnly = true)
class RepairDraftPages {

    private final RepairQuery repairs;
    private final ProblemLabelQuery labels;
    private final RepairOptionPages options;
    private final RepairMovePages moves;
    private final RepairGridPages grids;
    private final RepairRulePages rules;

    RepairDraftPages(
            RepairQuery repairs,
            ProblemLabelQuery labels,
            RepairOptionPages options,
            RepairMovePages moves,
            RepairGridPages grids,
            RepairRulePages rules) {
        this.repairs = repairs;
        this.labels = labels;
        this.options = options;
        this.moves = moves;
        this.grids = grids;
        this.rules = rules;
    }

    RepairDraftPage page(DraftId id) {
        var found = repairs.of(id);
        var repair = found.asked();
        var named = labels(repair);
        return new RepairDraftPage(
                options.heading(named, repair),
                options.solve(repair),
                rules.clash(named, repair),
                options.options(found),
                moves.moves(named, repair),
                grids.grid(named, repair),
                moves.told(named, repair),
                rules.rules(repair));
    }

    /** Also of those who had a place and stand on the roster no longer. */
    private ProblemLabels labels(Repair repair) {
        List<String> ids = Stream.of(
                        repair.problem().people().stream().map(RosterPerson::id),
                        repair.moves().people().stream(),
                        Stream.of(repair.absentee()))
                .flatMap(some -> some)
                .distinct()
                .toList();
        return labels.of(ids);
    }
}
