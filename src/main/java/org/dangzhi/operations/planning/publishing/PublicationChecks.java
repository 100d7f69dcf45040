package org.dangzhi.operations.planning.publishing;

import java.util.LinkedHashSet;
import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.problem.ProblemBuilder;
import org.dangzhi.operations.planning.reachability.ReachabilityChecks;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSettings;
import org.springframework.stereotype.Component;

/** What a draft must stand up to before it becomes the roster: musts of today, telephones, the reachability check. */
@Component
class PublicationChecks {

    private final ProblemBuilder builder;
    private final RosterRuleSettings rules;
    private final ReachabilityChecks reachability;
    private final RosterMembers members;

    PublicationChecks(
            ProblemBuilder builder, RosterRuleSettings rules, ReachabilityChecks reachability, RosterMembers members) {
        this.builder = builder;
        this.rules = rules;
        this.reachability = reachability;
        this.members = members;
    }

    /**
     * @throws RosterRefused (422) when wishes, promises or rules of today would be broken by it; when somebody on it cannot
     *     be called, or has not answered where the office wants that
     */
    void refuseUnfit(Draft draft, Solution solution, List<ShiftPlan.Wanted> wanted) {
        boolean repair = draft.repair();
        refuseBroken(
                repair ? builder.repair(draft.from(), draft.to()) : builder.problem(draft.from(), draft.to()),
                solution);
        refuseUnreachable(wanted);
        var test = rules.all().get(RosterRuleCode.CONTACT_TEST);
        if (!repair && test != null && test.active()) reachability.refuseUntested(draft.id(), test.amount());
    }

    /** Musts as they stand now, for a draft may be older than an absence. */
    private static void refuseBroken(RosterProblem problem, Solution solution) {
        var score = RosterJudge.score(problem, solution.assignments());
        if (!score.hard().isEmpty()) throw RosterRefused.breaks(problem, score);
    }

    private void refuseUnreachable(List<ShiftPlan.Wanted> wanted) {
        var all = new LinkedHashSet<PersonId>();
        wanted.forEach(one -> one.staff().people().forEach(all::add));
        var silent = members.withoutPhone(all);
        if (!silent.isEmpty()) throw RosterRefused.unreachable(silent);
    }
}
