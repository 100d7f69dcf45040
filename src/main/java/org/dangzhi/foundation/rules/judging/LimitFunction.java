package org.dangzhi.foundation.rules.judging;

import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * CEL function {@code limit(table, province, place, band, on)}. The tables are those of the office whose case is being
 * judged, so they travel with the judging, and not with the compiled expression.
 */
final class LimitFunction {

    static final String NAME = "limit";
    static final String OVERLOAD = "limit_of_place";
    static final ScopedValue<LimitLookup> TABLES = ScopedValue.newInstance();

    static final CelFunctionBinding BINDING = CelFunctionBinding.from(
            OVERLOAD,
            List.of(String.class, String.class, String.class, String.class, String.class),
            args -> find((String) args[0], (String) args[1], (String) args[2], (String) args[3], (String) args[4]));

    /** What could not be looked up; ends the evaluation. */
    static final class NoRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoRow(String table) {
            super(table, null, false, false);
        }
    }

    private LimitFunction() {}

    private static double find(String table, String province, String place, String band, String on) {
        try {
            return TABLES.get()
                    .find(table, province, place, band, LocalDate.parse(on))
                    .orElseThrow(() -> new NoRow(table));
        } catch (DateTimeParseException e) {
            throw new NoRow(table);
        }
    }
}
