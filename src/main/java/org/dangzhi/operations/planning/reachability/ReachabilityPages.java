package org.dangzhi.operations.planning.reachability;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftWords;
import org.dangzhi.operations.planning.page.ReachabilityAnswerPage;
import org.dangzhi.operations.planning.page.ReachabilityPage;
import org.dangzhi.operations.planning.reachability.ReachabilityRows.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of a draft's reachability check: who has been reached, and the question to each. */
@Component
class ReachabilityPages {

    private final ReachabilityChecks checks;
    private final People people;
    private final DraftWords drafts;
    private final TimeWords times;

    ReachabilityPages(ReachabilityChecks checks, People people, DraftWords drafts, TimeWords times) {
        this.checks = checks;
        this.people = people;
        this.drafts = drafts;
        this.times = times;
    }

    ReachabilityPage of(Draft draft) {
        var answers = checks.of(draft.id());
        var names = people.names(answers.stream()
                .flatMap(answer -> Stream.concat(Stream.of(answer.person()), Stream.ofNullable(answer.reachedBy())))
                .distinct()
                .toList());
        return new ReachabilityPage(
                draft.id().address(),
                drafts.title(draft),
                checks.askedAt(draft.id()).map(times::at).orElse(""),
                answers.stream().map(answer -> row(answer, names)).toList(),
                (int) answers.stream().filter(Answer::open).count());
    }

    ReachabilityAnswerPage answer(UUID check) {
        return new ReachabilityAnswerPage("/duty/contact-tests/" + check, checks.answered(check));
    }

    private ReachabilityPage.Row row(Answer answer, Map<PersonId, PersonName> names) {
        var name = names.get(answer.person());
        return new ReachabilityPage.Row(
                answer.person().id().toString(),
                name(names, answer.person()),
                name == null ? "" : name.post(),
                answer.phone() == null ? "" : answer.phone(),
                answer.at() == null ? "" : times.at(answer.at()),
                name(names, answer.reachedBy()));
    }

    private static String name(Map<PersonId, PersonName> names, @Nullable PersonId person) {
        var name = person == null ? null : names.get(person);
        return name == null ? "" : name.name();
    }
}
