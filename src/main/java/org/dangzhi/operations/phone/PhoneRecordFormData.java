package org.dangzhi.operations.phone;

import org.jspecify.annotations.Nullable;

/** Data of the form {@code phone-record} (docs/forms.md), as its Word template names it. */
public record PhoneRecordFormData(
        String office,
        String number,
        String direction,
        String date,
        String from,
        String to,
        String urgency,
        String unit,
        String name,
        String post,
        String phone,
        String content,
        String takenBy,
        String proposal,
        String askedOf,
        String instruction,
        String result,
        String handledBy,
        String handledAt,
        @Nullable Particulars emergency,
        String printed) {

    public record Particulars(
            String at, String place, String course, String measures, String result, String trend, String told) {}

    static PhoneRecordFormData example() {
        return new PhoneRecordFormData(
                "滨北油田办公室",
                "2026-1180",
                "来电",
                "2026年11月23日 周一",
                "10:55",
                "10:58",
                "一般",
                "采油二厂值班室",
                "郭强",
                "值班长",
                "0543-5553110",
                "3 号站供暖锅炉 10:30 停运，备用泵已启动，未影响生产。",
                "周海燕",
                "报张建林副总经理；请生产运行部核实原因和恢复时间。",
                "张建林 副总经理",
                "请核实停运原因，16:00 前书面回复。",
                "已转交办 2026-1126。",
                "冯涛",
                "11月23日 16:42",
                null,
                "周海燕 2026-11-23 17:00");
    }
}
