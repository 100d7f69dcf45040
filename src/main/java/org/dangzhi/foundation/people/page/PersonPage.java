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
        String unit,
        String unitAddress,
        String rank,
        String sex,
        String precedence,
        String pinyin,
        String joined,
        String left,
        List<Number> phones,
        boolean masked,
        boolean mayWrite) {

    /** @param digits to be dialled; empty while the number is masked */
    public record Number(String label, String number, String digits) {}
}
