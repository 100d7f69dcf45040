package org.dangzhi.foundation.work.items;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangzhi.foundation.work.Stage;

/**
 * Where an item stands, as far as it decides who may do what. The one statement of these rules: the item asks it before
 * it changes, and what a list has read of an item answers the same.
 *
 * @param extensionAsked whether an extension waits for its answer
 * @param rated whether whoever wanted it said how content they are
 */
public record ItemStanding(Stage stage, ItemPersons persons, boolean extensionAsked, boolean rated) {

    /** What stands between a person and an act. */
    enum Hindrance {
        STAGE,
        NOT_YOURS,
        OWN_WORK,
        NO_EXTENSION_ASKED,
        EXTENSION_WAITS,
        RATED
    }

    /** What the person may do now, in the order of {@link ItemAct}. */
    public Set<ItemAct> acts(ActingPerson person) {
        return Arrays.stream(ItemAct.values())
                .filter(act -> hindrance(act, person).isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(ItemAct.class)), Collections::unmodifiableSet));
    }

    /** Why the person may not; empty for an act they may do. */
    Optional<Hindrance> hindrance(ItemAct act, ActingPerson person) {
        return unless(act.belongsTo(stage), Hindrance.STAGE).or(() -> switch (act) {
            case ACCEPT, DECLINE ->
                unless(person.actsFor(persons.owner()), Hindrance.NOT_YOURS)
                        .or(() -> unless(!person.is(persons.supervisor()), Hindrance.OWN_WORK));
            case REARRANGE -> arranging(person);
            case COMMENT, REPLY -> unless(person.steward() || persons.include(person), Hindrance.NOT_YOURS);
            case CARRY_OUT, REPORT -> carrying(person);
            case ASK_EXTENSION -> carrying(person).or(() -> unless(!extensionAsked, Hindrance.EXTENSION_WAITS));
            case ANSWER_EXTENSION -> answering(person);
            case REMIND -> unless(mayRemind(person), Hindrance.NOT_YOURS);
            case CHECK -> checking(person);
            case RATE -> rating(person);
        });
    }

    /** Those who give work out, or whoever wants it; what is their own work now or was once, others arrange. */
    private Optional<Hindrance> arranging(ActingPerson person) {
        return unless(person.steward() || person.actsFor(persons.assigner()), Hindrance.NOT_YOURS)
                .or(() -> unless(!persons.everWorkOf(person), Hindrance.OWN_WORK));
    }

    private Optional<Hindrance> carrying(ActingPerson person) {
        return unless(person.actsFor(persons.owner()) || person.actsFor(persons.assistant()), Hindrance.NOT_YOURS)
                .or(() -> unless(persons.carriedOutBy(person), Hindrance.OWN_WORK));
    }

    /** Whoever wants the item consents; who carries it out never does. */
    private Optional<Hindrance> answering(ActingPerson person) {
        return unless(extensionAsked, Hindrance.NO_EXTENSION_ASKED)
                .or(() -> unless(!persons.isOwnWorkOf(person), Hindrance.OWN_WORK))
                .or(() -> unless(person.actsFor(persons.consenter()), Hindrance.NOT_YOURS));
    }

    /** Those who want it or follow it up; nobody reminds themselves, neither to do it nor to check it. */
    private boolean mayRemind(ActingPerson person) {
        boolean may = person.steward()
                || person.actsFor(persons.assigner())
                || person.actsFor(persons.keeper())
                || person.actsFor(persons.supervisor());
        boolean self = person.is(persons.owner()) || stage == Stage.DONE && person.is(persons.supervisor());
        return may && !self;
    }

    /** The supervisor, or who stands in for them: a third person to all who ever carried it out. */
    private Optional<Hindrance> checking(ActingPerson person) {
        return unless(person.actsFor(persons.supervisor()), Hindrance.NOT_YOURS)
                .or(() -> unless(!persons.everWorkOf(person), Hindrance.OWN_WORK));
    }

    private Optional<Hindrance> rating(ActingPerson person) {
        return unless(person.is(persons.assigner()) && !persons.everWorkOf(person), Hindrance.NOT_YOURS)
                .or(() -> unless(!rated, Hindrance.RATED));
    }

    private static Optional<Hindrance> unless(boolean fulfilled, Hindrance hindrance) {
        return fulfilled ? Optional.empty() : Optional.of(hindrance);
    }
}
