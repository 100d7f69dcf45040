package org.dangzhi.foundation.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person before he is entered. Pinyin and initials are made from the name.
 *
 * @param post what he is; may be empty
 * @param rank 职级; may be empty
 * @param precedence his place in the order of precedence, the lowest first; leaders stand below 1,000
 * @param from first day in the office, if known
 * @param until last day, once he has left
 */
public record NewPerson(
        String name,
        @Nullable Sex sex,
        String post,
        String rank,
        int precedence,
        @Nullable UnitId unit,
        List<Phone> phones,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Where those stand whose precedence nobody settled. */
    public static final int LAST = 9000;

    public static NewPerson of(String name, String post, @Nullable UnitId unit) {
        return new NewPerson(name, null, post, "", LAST, unit, List.of(), null, null);
    }

    /** The same person with other numbers. */
    public NewPerson with(List<Phone> phones) {
        return new NewPerson(name, sex, post, rank, precedence, unit, phones, from, until);
    }
}
