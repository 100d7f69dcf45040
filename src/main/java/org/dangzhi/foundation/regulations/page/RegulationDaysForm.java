package org.dangzhi.foundation.regulations.page;

import java.time.LocalDate;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Days of a regulation, as the same form sends them.
 *
 * @param repealed last day in force, included
 */
public record RegulationDaysForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate issued,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate inForce,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate repealed) {

    public static RegulationDaysForm of(Regulation one) {
        return new RegulationDaysForm(
                one.description().issued(), one.term().inForce(), one.term().repealed());
    }

    public RegulationTerm term() {
        return new RegulationTerm(inForce, repealed);
    }
}
