package org.dangzhi.foundation.people;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.web.typed.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A person before they are entered. Pinyin and initials are made from the name, or from how they say it is read.
 *
 * @param reading how the name is read, {@code zeng fan jun}; empty where it is read as the dictionary says
 * @param post what they are; may be empty
 * @param rank 职级; may be empty
 * @param precedence their place in the order of precedence, the lowest first; leaders stand below 1,000
 * @param from first day in the office, if known
 * @param until last day, once they have left
 */
public record NewPerson(
        String name,
        String reading,
        @Nullable Sex sex,
        String post,
        String rank,
        int precedence,
        @Nullable UnitId unit,
        List<PhoneNumber> phones,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public NewPerson {
        name = TypedText.name(name);
        reading = TypedText.cell(reading);
    }

    /** Read as the dictionary says. */
    public NewPerson(
            String name,
            @Nullable Sex sex,
            String post,
            String rank,
            int precedence,
            @Nullable UnitId unit,
            List<PhoneNumber> phones,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this(name, "", sex, post, rank, precedence, unit, phones, from, until);
    }

    /** Where those stand whose precedence nobody settled. */
    public static final int LAST = 9000;

    public static NewPerson of(String name, String post, @Nullable UnitId unit) {
        return new NewPerson(name, null, post, "", LAST, unit, List.of(), null, null);
    }

    /** The same person with other numbers. */
    public NewPerson with(List<PhoneNumber> phones) {
        return new NewPerson(name, reading, sex, post, rank, precedence, unit, phones, from, until);
    }
}
