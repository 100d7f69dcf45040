package org.dangzhi.foundation.sheets;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Column of an exported list.
 *
 * @param title shown in the head
 * @param width in characters of Latin text; a Chinese character takes two
 * @param value a String, Number, Ratio, Boolean, LocalDate, LocalDateTime or LocalTime; null for an empty cell
 */
public record SheetColumn<T>(String title, int width, Function<? super T, ? extends @Nullable Object> value) {}
