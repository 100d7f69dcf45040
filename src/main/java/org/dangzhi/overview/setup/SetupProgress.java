package org.dangzhi.overview.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupStep.State;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Query of how far the setting up of an office is: all modules' steps in their order, and whose turn each is. */
@Component
class SetupProgress {

    /**
     * All steps, and who may do each.
     *
     * @param holders by permission
     */
    record Progress(List<SetupStep> steps, Map<String, List<PersonId>> holders) {

        private Set<String> done() {
            return steps.stream()
                    .filter(step -> step.state() == State.DONE)
                    .map(SetupStep::id)
                    .collect(Collectors.toSet());
        }

        /** What it waits for; empty once it can be done. */
        List<String> waitsFor(SetupStep step) {
            var done = done();
            return step.after().stream().filter(id -> !done.contains(id)).toList();
        }

        /** The first that can be done and is not. */
        Optional<SetupStep> current() {
            return open().filter(step -> waitsFor(step).isEmpty()).findFirst();
        }

        Stream<SetupStep> open() {
            return steps.stream().filter(step -> step.state() != State.DONE);
        }

        List<PersonId> turn(SetupStep step) {
            return holders.getOrDefault(step.permission(), List.of());
        }
    }

    private final ObjectProvider<SetupSteps> modules;
    private final RoleHolders roles;

    SetupProgress(ObjectProvider<SetupSteps> modules, RoleHolders roles) {
        this.modules = modules;
        this.roles = roles;
    }

    @Transactional(readOnly = true)
    public Progress now() {
        var steps = modules.stream()
                .flatMap(module -> module.steps().stream())
                .sorted(Comparator.comparingInt(SetupStep::order))
                .toList();
        return new Progress(
                steps,
                roles.withPermissions(steps.stream().map(SetupStep::permission).collect(Collectors.toSet())));
    }
}
