package org.dangzhi.operations.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as people type them into sheets. */
public final class SheetDates {

    private SheetDates() {}

    /** {@code 2026-12-01}, {@code 2026/12/1}, {@code 2026年12月1日}; empty for what is no day. */
    public static Optional<LocalDate> read(String typed) {
        var parts = typed.strip().split("[-/.年月日 T]+");
        if (parts.length < 3) return Optional.empty();
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
