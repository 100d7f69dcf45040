package org.dangzhi.operations.planning.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.planning.RosterRefused.BrokenRules;
import org.dangzhi.operations.planning.RosterRefused.EmptyPost;
import org.dangzhi.operations.planning.RosterRefused.Moment;
import org.dangzhi.operations.planning.RosterRefused.NamedPeople;
import org.dangzhi.operations.planning.RosterRefused.NamedShift;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Refusal.ValueWords} for why a roster cannot be so: rules, posts and people. */
@Component
@Transactional(readOnly = true)
public class RosterRefusalWords implements Refusal.ValueWords {

    private static final int NAMED = 5;

    private final BreachWords breaches;
    private final ProblemLabelQuery labels;
    private final ShiftPlan plan;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    RosterRefusalWords(
            BreachWords breaches,
            ProblemLabelQuery labels,
            ShiftPlan plan,
            People people,
            Texts texts,
            TimeWords times) {
        this.breaches = breaches;
        this.labels = labels;
        this.plan = plan;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<String> of(Object value) {
        return of(value, plan::allKinds);
    }

    /** @param kinds of all shifts, asked for where one is named */
    private Optional<String> of(Object value, Supplier<List<Kind>> kinds) {
        return switch (value) {
            case BrokenRules broken -> Optional.of(rules(broken));
            case EmptyPost empty ->
                Optional.of(texts.t(
                        "planning.clash.cover",
                        times.day(empty.day()),
                        texts.t(empty.post().word())));
            case NamedPeople named -> Optional.of(names(named.people()));
            case NamedShift shift -> Optional.of(times.day(shift.day()) + " " + kind(shift, kinds.get()));
            case Moment moment -> Optional.of(times.at(moment.at()));
            default -> Optional.empty();
        };
    }

    /** What it says, for a page that says beforehand why something cannot be. */
    public String sentence(Refusal refusal) {
        return sentence(refusal, plan::allKinds);
    }

    /** @param kinds of all shifts, where they are known already */
    public String sentence(Refusal refusal, List<Kind> kinds) {
        return sentence(refusal, () -> kinds);
    }

    private String sentence(Refusal refusal, Supplier<List<Kind>> kinds) {
        return texts.t(
                refusal.key(),
                Stream.of(refusal.args())
                        .map(value -> of(value, kinds).map(Object.class::cast).orElse(value))
                        .toArray());
    }

    private static String kind(NamedShift shift, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(shift.kind()))
                .map(Kind::name)
                .findFirst()
                .orElse("");
    }

    /** The first of the musts; what should be is not told here. */
    private String rules(BrokenRules broken) {
        var musts = broken.score().hard().size();
        return listed(breaches.breaches(broken.problem(), labels.of(broken.problem()), broken.score()).stream()
                .limit(Math.min(musts, NAMED)));
    }

    private String names(List<PersonId> some) {
        var names = people.names(some);
        return listed(some.stream().map(names::get).map(PersonName::name));
    }

    private String listed(Stream<String> parts) {
        return String.join(texts.t("duty.and"), parts.toList());
    }
}
