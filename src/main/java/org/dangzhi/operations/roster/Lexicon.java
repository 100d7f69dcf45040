package org.dangzhi.operations.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.people.People;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.roster.problem.Member;
import org.dangzhi.operations.roster.problem.Problem;
import org.springframework.stereotype.Component;

/** What a problem's ids are called. */
record Lexicon(Map<String, String> people, Map<String, String> shifts) {

    String person(String id) {
        return people.getOrDefault(id, "");
    }

    /** Empty for the shift of a whole day. */
    String shift(String id) {
        return shifts.getOrDefault(id, "");
    }

    /** Reads the names of everybody and everything in one problem, in two statements. */
    @Component
    static class Lexicons {

        private final Rostering rostering;
        private final People people;

        Lexicons(Rostering rostering, People people) {
            this.rostering = rostering;
            this.people = people;
        }

        Lexicon of(Problem problem) {
            return of(problem.people().stream().map(Member::id).toList());
        }

        Lexicon of(List<String> ids) {
            var names = new HashMap<String, String>();
            people.names(ids.stream().map(Names::person).toList())
                    .forEach((id, name) -> names.put(Names.person(id), name.name()));
            var shifts = new HashMap<String, String>();
            rostering.kinds().forEach(kind -> shifts.put(Names.shift(kind.id()), kind.name()));
            return new Lexicon(names, shifts);
        }
    }
}
