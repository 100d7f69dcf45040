package org.dangzhi.foundation.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Option of a select field. */
public record SelectOption(String value, String label) {

    /** The constants of an enum in their order, each by its name. */
    public static <E extends Enum<E>> List<SelectOption> of(E[] constants, Function<? super E, String> label) {
        return of(Stream.of(constants), label);
    }

    public static <E extends Enum<E>> List<SelectOption> of(Stream<E> constants, Function<? super E, String> label) {
        return constants
                .map(constant -> new SelectOption(constant.name(), label.apply(constant)))
                .toList();
    }

    /**
     * With an empty one in front.
     *
     * @param none its label
     */
    public static List<SelectOption> withNone(String none, List<SelectOption> options) {
        return Stream.concat(Stream.of(new SelectOption("", none)), options.stream())
                .toList();
    }
}
