package org.dangzhi.foundation.people.units;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.web.SelectOption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tree of units as the options of a select field. */
@Component
public class UnitOptions {

    private static final String STEP = "　";

    private final UnitQuery units;

    UnitOptions(UnitQuery units) {
        this.units = units;
    }

    /**
     * Also asked after a change that failed, outside of any transaction.
     *
     * @param none label of the empty choice, which comes first
     */
    @Transactional(readOnly = true)
    public List<SelectOption> all(String none) {
        return SelectOption.withNone(
                none, units.tree().stream().map(UnitOptions::choice).toList());
    }

    /** As {@link UnitQuery#paths}. */
    @Transactional(readOnly = true)
    public Map<UnitId, String> paths() {
        return units.paths();
    }

    private static SelectOption choice(UnitQuery.Node node) {
        var unit = node.info();
        return new SelectOption(unit.id().id().toString(), STEP.repeat(unit.depth()) + unit.name());
    }
}
