package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Facts to be typed, in groups: first what decides which standards apply, then what they ask of a kind and of the case. */
public record FactFields(List<Group> groups) {

    public record Group(String title, List<Field> fields) {}

    /**
     * @param name of the form field, {@code f.guests}
     * @param type {@code number}, {@code text}, {@code date}, {@code choice} (with an empty one: unknown) or {@code choices}
     * @param step of a number; empty otherwise
     * @param values typed or chosen so far; empty while unknown
     */
    public record Field(
            String name,
            String label,
            String unit,
            String type,
            String step,
            List<SelectOption> choices,
            List<String> values) {

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }
}
