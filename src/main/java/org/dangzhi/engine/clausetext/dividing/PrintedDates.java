package org.dangzhi.engine.clausetext.dividing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ChineseNumerals;

/** Parser of dates as regulations print them, in Arabic or Chinese numerals: 2016年7月1日, 二〇一六年七月一日. */
final class PrintedDates {

    private static final String SIGNS = "[" + ChineseNumerals.SIGNS + "]";

    /** Three groups: year, month, day. */
    static final String DAY = "(%s{4})\\s*年\\s*(%s{1,3})\\s*月\\s*(%s{1,3})\\s*日".formatted(SIGNS, SIGNS, SIGNS);

    private static final Pattern ALONE = Pattern.compile("^[（(]?\\s*" + DAY + "\\s*[）)]?$");
    private static final Pattern ANYWHERE = Pattern.compile(DAY);

    private PrintedDates() {}

    /** Of a line that says nothing else. */
    static Optional<LocalDate> alone(String line) {
        var found = ALONE.matcher(line);
        return found.find() ? day(found) : Optional.empty();
    }

    static Optional<LocalDate> firstIn(String text) {
        return ANYWHERE.matcher(text)
                .results()
                .flatMap(found -> day(found).stream())
                .findFirst();
    }

    /** @param found its first three groups are those of {@link #DAY}; empty if there is no such day */
    static Optional<LocalDate> day(MatchResult found) {
        var year = ChineseNumerals.read(found.group(1)).orElse(0);
        var month = ChineseNumerals.read(found.group(2)).orElse(0);
        var day = ChineseNumerals.read(found.group(3)).orElse(0);
        if (year < 1900 || month < 1 || month > 12) return Optional.empty();
        var in = YearMonth.of(year, month);
        return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
    }
}
