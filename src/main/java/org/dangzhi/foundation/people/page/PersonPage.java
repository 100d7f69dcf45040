package org.dangzhi.foundation.people.page;

import java.util.List;

/**
 * One person.
 *
 * @param left last day of somebody who left; empty for the others
 * @param masked whether numbers are hidden from this reader
 */
public record PersonPage(
        String id,
        String name,
        String post,
        UnitLink unit,
        Facts facts,
        String left,
        List<Number> phones,
        boolean masked,
        boolean mayWrite) {

    /** The unit and the address of its persons; both empty for whoever belongs to none. */
    public record UnitLink(String name, String address) {}

    /** @param joined first day; empty if it was never written down */
    public record Facts(String rank, String sex, String precedence, String pinyin, String joined) {}

    /** @param digits to be dialled; empty while the number is masked */
    public record Number(String label, String number, String digits) {}
}
