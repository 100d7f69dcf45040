package org.dangzhi.foundation.people;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units as a select field offers it. */
@Component
class UnitChoices {

    private static final String STEP = "　";

    private final UnitQuery units;

    UnitChoices(UnitQuery units) {
        this.units = units;
    }

    /**
     * Also asked after a change that failed, outside of any transaction.
     *
     * @param none label of the empty choice, which comes first
     */
    @Transactional(readOnly = true)
    List<Choice> all(String none) {
        return Stream.concat(
                        Stream.of(new Choice("", none)), units.tree().stream().map(UnitChoices::choice))
                .toList();
    }

    private static Choice choice(UnitQuery.Node node) {
        var unit = node.info();
        return new Choice(unit.id().id().toString(), STEP.repeat(unit.depth()) + unit.name());
    }
}
