package org.dangzhi.foundation.people.units;

import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.web.Refusal;

final class UnitRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private UnitRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal belowItself(NewUnit card) {
        return new UnitRefused("people.unit.below_itself", card.name()).at("parent");
    }

    static Refusal namesake(String name) {
        return new UnitRefused("people.unit.namesake", name).at("name");
    }

    static Refusal unknownParent() {
        return new UnitRefused("people.unit.unknown").at("parent");
    }

    static Refusal notEmpty(String name, int persons, int units) {
        return new UnitRefused("people.unit.not_empty", name, persons, units)
                .way("people.unit.show_persons", "/people?unitName=" + name);
    }
}
