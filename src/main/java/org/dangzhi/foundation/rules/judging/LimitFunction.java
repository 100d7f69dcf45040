package org.dangzhi.foundation.rules.judging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Function {@code limit(table, province, place, band, on)} of expressions. The tables are those of the office whose case
 * is being judged, so they travel with the facts, and not with the compiled expression.
 */
final class LimitFunction {

    static final String NAME = "limit";

    private LimitFunction() {}

    /** @param args as they stand in the expression; empty if one of them is unknown */
    static Object find(List<Object> args, FactResolver facts) {
        if (args.isEmpty()) return Term.UNKNOWN;
        var table = (String) args.get(0);
        var province = (String) args.get(1);
        var place = (String) args.get(2);
        var wanting = facts.limits().wanting(table, province, place);
        if (wanting.isPresent()) return facts.unknown(wanting.get());
        try {
            var day = LocalDate.parse((String) args.get(4));
            var found = facts.limits().find(table, province, place, (String) args.get(3), day);
            return found.isPresent() ? found.get() : facts.unknown("limit:" + table);
        } catch (DateTimeParseException e) {
            return facts.unknown("limit:" + table);
        }
    }
}
