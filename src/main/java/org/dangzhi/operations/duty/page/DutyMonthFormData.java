package org.dangzhi.operations.duty.page;

import java.util.List;

/**
 * Data of the form {@code duty-month}, the duty table with a row for each day: it fits one sheet. Its components are the tags of the
 * Word template.
 *
 * @param kinds heads of the columns of shifts
 */
public record DutyMonthFormData(
        String office,
        String month,
        Kinds kinds,
        List<Day> rows,
        String phone,
        String fax,
        String notes,
        String preparedBy,
        String approvedBy,
        String preparedOn) {

    /** Columns that the form has for kinds of shift. */
    public static final int COLUMNS = 4;

    /** Names of the kinds in the order of the day; empty for columns that an office does not need, which are left out. */
    public record Kinds(String first, String second, String third, String fourth) {}

    /**
     * @param first primary and secondary of the first kind; {@code fourth} holds those of all later kinds, too
     * @param leader of the day's shifts, each once
     */
    public record Day(
            String date,
            String weekday,
            String mark,
            String first,
            String second,
            String third,
            String fourth,
            String leader,
            String driver) {}

    public static DutyMonthFormData example() {
        return new DutyMonthFormData(
                "滨北油田办公室",
                "2026年11月",
                new Kinds("白班", "夜班", "", ""),
                List.of(
                        new Day("11月23日", "周一", "", "周海燕、李文博", "解立民、刘淑芬", "", "", "张建林", "秦大勇"),
                        new Day("11月24日", "周二", "", "仇志远、孙晓琳", "周海燕、李文博", "", "", "曾凡军", "秦大勇")),
                "0543-5552000",
                "0543-5552001",
                "值班人员按时到岗签到，不得擅离职守。",
                "周海燕",
                "曾凡军",
                "2026年10月28日");
    }
}
