package org.dangzhi.operations.duty;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.operations.duty.page.DutyMonthFormData;
import org.dangzhi.operations.duty.page.DutyTableFormData;
import org.dangzhi.operations.duty.page.DutyTableFormData.Row;

/** A duty table of a whole month, as long as they get. */
public final class FilledDutyTable {

    private FilledDutyTable() {}

    private static final List<String> PEOPLE = List.of("张建林", "单晓梅", "解文涛", "仇小兰", "欧阳志远", "曾庆华", "赵国庆", "任丽");
    private static final List<String> LEADERS = List.of("王志强", "李卫东", "欧阳振华");

    /** A month with a day and a night shift each day. */
    public static DutyTableFormData of(YearMonth month) {
        return new DutyTableFormData(
                "胜远油田公司办公室",
                month.getYear() + "年" + month.getMonthValue() + "月",
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .boxed()
                        .flatMap(day -> day(month, day))
                        .toList(),
                "0546-8551234",
                "0546-8551235",
                "值班人员须坚守岗位，手机24小时开机；调班须经带班领导同意并在系统中登记。遇突发事件立即报告带班领导，15分钟内电话报告、1小时内书面报告。",
                "孙丽",
                "王志强",
                "2026年9月28日");
    }

    /** The month with three shifts a day, a row for each day. */
    public static DutyMonthFormData onOneSheet(YearMonth month) {
        return onOneSheet(month, 3, PEOPLE);
    }

    /** @param kinds of shift a day, up to four */
    public static DutyMonthFormData onOneSheet(YearMonth month, int kinds, List<String> people) {
        var table = of(month);
        var heads = columns(kinds, List.of("早班", "中班", "夜班", "备班")::get);
        return new DutyMonthFormData(
                table.office(),
                table.month(),
                new DutyMonthFormData.Kinds(heads.get(0), heads.get(1), heads.get(2), heads.get(3)),
                IntStream.range(0, month.lengthOfMonth())
                        .mapToObj(day -> onOneLine(table.rows().get(day * 2), day, kinds, people))
                        .toList(),
                table.phone(),
                table.fax(),
                table.notes(),
                table.preparedBy(),
                table.approvedBy(),
                table.preparedOn());
    }

    private static DutyMonthFormData.Day onOneLine(Row row, int day, int kinds, List<String> people) {
        var pairs = columns(kinds, shift -> pair(person(people, day + shift * 2), person(people, day + shift * 2 + 1)));
        return new DutyMonthFormData.Day(
                row.date(),
                row.weekday(),
                row.mark(),
                pairs.get(0),
                pairs.get(1),
                pairs.get(2),
                pairs.get(3),
                person(people, day + 5),
                person(people, day + 7));
    }

    /** Long names one under the other. */
    private static String pair(String primary, String secondary) {
        return primary + (Math.max(primary.length(), secondary.length()) > 4 ? "\n" : "、") + secondary;
    }

    private static String person(List<String> people, int turn) {
        return people.get(turn % people.size());
    }

    private static List<String> columns(int kinds, IntFunction<String> text) {
        return IntStream.range(0, DutyMonthFormData.COLUMNS)
                .mapToObj(kind -> kind < kinds ? text.apply(kind) : "")
                .toList();
    }

    private static Stream<Row> day(YearMonth month, int day) {
        var date = month.atDay(day);
        var mark = day <= 3 ? "国庆节" : day <= 7 ? "休" : date.getDayOfWeek() == DayOfWeek.SATURDAY && day < 12 ? "班" : "";
        var weekday = "周" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1);
        return Stream.of("白班 08:30–17:30", "夜班 17:30–次日08:30").map(shift -> {
            var turn = day * 2 + shift.length();
            return new Row(
                    month.getMonthValue() + "月" + day + "日",
                    weekday,
                    mark,
                    shift,
                    PEOPLE.get(turn % 8),
                    PEOPLE.get((turn + 3) % 8),
                    LEADERS.get(day % 3),
                    "赵国庆",
                    "1380546" + (1000 + turn));
        });
    }
}
