package org.dangzhi.operations.planning.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.springframework.stereotype.Component;

/** Labels of a problem: what its ids are called. */
public record ProblemLabels(Map<String, PersonName> people, List<Kind> kinds) {

    public String person(String id) {
        var name = people.get(id);
        return name == null ? "" : name.name();
    }

    /** What they are in the organisation; empty where nothing is known. */
    public String post(String id) {
        var name = people.get(id);
        return name == null ? "" : name.post();
    }

    /** Empty for the shift of a whole day. */
    public String shift(String id) {
        return kind(id).map(Kind::name).orElse("");
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream()
                .filter(kind -> ProblemIds.shift(kind.id()).equals(id))
                .findFirst();
    }

    /** Query of the labels of one problem, in two statements. */
    @Component
    public static class ProblemLabelQuery {

        private final ShiftPlan plan;
        private final People people;

        ProblemLabelQuery(ShiftPlan plan, People people) {
            this.plan = plan;
            this.people = people;
        }

        public ProblemLabels of(RosterProblem problem) {
            return of(problem.people().stream().map(RosterPerson::id).toList());
        }

        public ProblemLabels of(List<String> ids) {
            var names = new HashMap<String, PersonName>();
            people.names(ids.stream().map(ProblemIds::person).toList())
                    .forEach((id, name) -> names.put(ProblemIds.person(id), name));
            return new ProblemLabels(names, plan.kinds());
        }
    }
}
