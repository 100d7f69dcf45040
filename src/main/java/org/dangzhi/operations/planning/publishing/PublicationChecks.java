package org.dangzhi.operations.planning.publishing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
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

    /** @throws RosterRefused (422) with the first of the {@link #obstacles} */
    void refuseUnfit(Draft draft, Solution solution, List<ShiftPlan.ShiftRequest> wanted) {
        obstacles(draft, solution, wanted).findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    /**
     * What stands against it now: wishes, promises or rules of today would be broken by it; somebody on it cannot be called, or
     * has not answered where the office wants that. Each is looked for when it is asked for.
     */
    Stream<Refusal> obstacles(Draft draft, Solution solution, List<ShiftPlan.ShiftRequest> wanted) {
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> broken(draft, solution), () -> unreachable(wanted), () -> untested(draft))
                .map(Supplier::get)
                .flatMap(Optional::stream);
    }

    /** Musts as they stand now, for a draft may be older than an absence. */
    private Optional<Refusal> broken(Draft draft, Solution solution) {
        var problem =
                draft.repair() ? builder.repair(draft.from(), draft.to()) : builder.problem(draft.from(), draft.to());
        var score = RosterJudge.score(problem, solution.assignments());
        return score.hard().isEmpty() ? Optional.empty() : Optional.of(RosterRefused.breaks(problem, score));
    }

    private Optional<Refusal> unreachable(List<ShiftPlan.ShiftRequest> wanted) {
        var all = new LinkedHashSet<PersonId>();
        wanted.forEach(one -> one.staff().people().forEach(all::add));
        var silent = members.withoutPhone(all);
        return silent.isEmpty() ? Optional.empty() : Optional.of(RosterRefused.unreachable(silent));
    }

    private Optional<Refusal> untested(Draft draft) {
        var test = rules.all().get(RosterRuleCode.CONTACT_TEST);
        if (draft.repair() || test == null || !test.active()) return Optional.empty();
        return reachability.obstacle(draft.id(), test.amount());
    }
}
