package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of the form {@code duty-log}; its components are the tags of the Word template.
 *
 * @param seal null while the day has none yet
 */
public record DutyLogFormData(
        String office,
        Day day,
        List<Shift> shifts,
        List<Entry> entries,
        String count,
        @Nullable Seal seal,
        String printed) {

    public record Day(String date, String weekday, String lunar, String weather) {}

    public record Shift(
            String name, String span, String primary, String secondary, String leader, String driver, String state) {}

    public record Entry(String time, String kind, String text, String people, String writer, String mark) {}

    /** The day's link of the audit chain, and when it was taken. */
    public record Seal(String code, String at) {}

    public static DutyLogFormData example() {
        return new DutyLogFormData(
                "滨北油田办公室",
                new Day("2026年11月23日", "周一", "丙午年十月十五", "晴 3–11 ℃"),
                List.of(new Shift("白班", "08:00–20:00", "周海燕", "李文博", "张建林", "秦大勇", "07:52 签到")),
                List.of(
                        new Entry("09:58", "接待", "督导组 6 人 09:46 到滨北站，秦大勇接到。", "秦大勇", "周海燕", "已核对"),
                        new Entry("15:12", "更正", "更正第 9 条：到站时间应为 09:56。", "", "周海燕", "更正第 9 条")),
                "共 2 条",
                new Seal("9f2c 41d0 77ab 03e5", "2026-11-24 08:10"),
                "周海燕 2026-11-24 08:10");
    }
}
