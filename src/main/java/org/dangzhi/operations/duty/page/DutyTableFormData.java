package org.dangzhi.operations.duty.page;

import java.util.List;

/**
 * Data of the form {@code duty-table}; its components are the tags of the Word template.
 *
 * @param month or the holiday, with its days
 */
public record DutyTableFormData(
        String office,
        String month,
        List<Row> rows,
        String phone,
        String fax,
        String notes,
        String preparedBy,
        String approvedBy,
        String preparedOn) {

    public record Row(
            String date,
            String weekday,
            String mark,
            String shift,
            String primary,
            String secondary,
            String leader,
            String driver,
            String phone) {

        public Row withLeader(String shown) {
            return new Row(date, weekday, mark, shift, primary, secondary, shown, driver, phone);
        }
    }

    public static DutyTableFormData example() {
        return new DutyTableFormData(
                "滨北油田办公室",
                "2026年11月",
                List.of(
                        new Row("11月23日", "周一", "", "白班 08:00–20:00", "周海燕", "李文博", "张建林", "秦大勇", "0543-5552101"),
                        new Row("11月23日", "周一", "", "夜班 20:00–08:00", "解立民", "刘淑芬", "张建林", "秦大勇", "0543-5552103")),
                "0543-5552000",
                "0543-5552001",
                "值班人员按时到岗签到，不得擅离职守。",
                "周海燕",
                "曾凡军",
                "2026年10月28日");
    }
}
