package org.dangzhi.foundation.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cursor of a list that pages by key: what the last row shown has in the columns of the order, as an address carries it.
 * Times are microseconds, as the database keeps them, so that rows of one millisecond are neither skipped nor repeated.
 *
 * <p>A key that nobody gave out is refused with 400, whichever list it is held before.
 */
public final class Cursor {

    private static final String SEPARATOR = "~"; // stands in no encoded text, no number and no id

    private final List<String> columns;

    private Cursor(List<String> columns) {
        this.columns = columns;
    }

    /** The key of a row: its values in the order's columns, ending with its id. */
    public static String key(Object... columns) {
        return Arrays.stream(columns).map(Cursor::written).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * Reads a key.
     *
     * @param columns how many the order has
     * @return null for no key: the list's beginning
     * @throws Refusal with 400 for what is no key of such an order
     */
    public static @Nullable Cursor of(@Nullable String key, int columns) {
        if (key == null || key.isBlank()) return null;
        var parts = List.of(key.split(SEPARATOR, -1));
        if (parts.size() != columns) throw wrong();
        return new Cursor(parts);
    }

    public Instant time(int column) {
        return read(column, text -> PlausibleYears.within(Instant.EPOCH.plus(Long.parseLong(text), ChronoUnit.MICROS)));
    }

    public LocalDate day(int column) {
        var day = read(column, LocalDate::parse);
        if (!PlausibleYears.written(day)) throw wrong();
        return day;
    }

    public UUID id(int column) {
        return read(column, UUID::fromString);
    }

    public int number(int column) {
        return read(column, Integer::parseInt);
    }

    public long weight(int column) {
        return read(column, Long::parseLong);
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return read(column, text -> Enum.valueOf(type, text));
    }

    /** One of these, however much else the type has. */
    public <E extends Enum<E>> E oneOf(int column, List<E> constants) {
        return read(
                column,
                text -> constants.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    /** Any text, as long as it was shorter than an address. */
    public String text(int column) {
        return read(column, text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
    }

    private <T> T read(int column, Function<String, T> reader) {
        try {
            return reader.apply(columns.get(column));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException madeUp) {
            throw wrong();
        }
    }

    private static String written(Object value) {
        return switch (value) {
            case Instant at -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            case Enum<?> constant -> constant.name();
            case String text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
            default -> value.toString();
        };
    }

    private static Refusal wrong() {
        return new Refusal("web.refused.cursor").status(400);
    }
}
