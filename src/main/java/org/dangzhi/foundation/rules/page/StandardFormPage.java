package org.dangzhi.foundation.rules.page;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * The form of a standard, or of its next edition, with a box in which it can be tried before it counts.
 *
 * @param sentence what it asks so far, in front of its expressions; empty for a new one
 * @param next whether it is an edition of a standard that is there: its code and kind stay
 * @param known names of facts, to be inserted into expressions
 */
public record StandardFormPage(
        String title,
        String sentence,
        boolean next,
        Values values,
        Options options,
        List<SelectOption> known,
        FactFields fields,
        String on) {

    public record Options(
            List<SelectOption> kinds,
            List<SelectOption> severities,
            List<SelectOption> levels,
            List<SelectOption> profiles,
            List<SelectOption> regulations) {}

    /** What the fields hold. */
    public record Values(
            String code,
            String title,
            String governs,
            String about,
            String from,
            List<String> profiles,
            Expressions expressions,
            Weight weight,
            Basis basis) {

        /** Of a new standard, which an office most often sets for meals, and for everybody. */
        public static Values empty(String about, List<String> profiles, LocalDate today) {
            return new Values(
                    "", "", "", about, today.toString(), profiles, Expressions.NONE, Weight.USUAL, Basis.NONE);
        }
    }

    public record Expressions(String applies, String measure, String most, String least, String keeps, String unit) {

        static final Expressions NONE = new Expressions("", "", "", "", "", "");
    }

    public record Weight(String severity, String level) {

        static final Weight USUAL = new Weight("WARN", "COMPANY");
    }

    /** @param wayOn what remains lawful when it is not kept */
    public record Basis(String regulation, String clause, String wayOn) {

        static final Basis NONE = new Basis("", "", "");
    }
}
