package org.dangzhi.operations.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.Member;
import org.dangzhi.engine.rostersolver.Problem;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.Rostering.Kind;
import org.springframework.stereotype.Component;

/** What a problem's ids are called. */
record Lexicon(Map<String, PersonName> people, List<Kind> kinds) {

    String person(String id) {
        var name = people.get(id);
        return name == null ? "" : name.name();
    }

    /** What he is in the organisation; empty where nothing is known. */
    String post(String id) {
        var name = people.get(id);
        return name == null ? "" : name.post();
    }

    /** Empty for the shift of a whole day. */
    String shift(String id) {
        return kind(id).map(Kind::name).orElse("");
    }

    Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> Names.shift(kind.id()).equals(id)).findFirst();
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
            var names = new HashMap<String, PersonName>();
            people.names(ids.stream().map(Names::person).toList())
                    .forEach((id, name) -> names.put(Names.person(id), name));
            return new Lexicon(names, rostering.kinds());
        }
    }
}
