package org.dangzhi.operations.handover.browsing;

import java.util.List;

/**
 * Data of the form {@code handover} (docs/forms.md), as its Word template names it.
 *
 * @param checks entries of the log that were questioned
 * @param unchecked how many entries nobody has looked at, and which; empty if none
 */
public record HandoverFormData(
        String office,
        String number,
        String date,
        String place,
        Pair leaving,
        Pair coming,
        List<Item> items,
        List<Matter> matters,
        List<Check> checks,
        String unchecked,
        String special,
        List<Thing> equipment,
        List<Signature> signatures,
        String printed) {

    public record Pair(String shift, String primary, String secondary, String leader) {}

    public record Item(
            String number, String title, String state, String next, String owner, String due, String takenOver) {}

    public record Matter(String kind, String text, String note) {}

    public record Check(String time, String text, String state, String note) {}

    public record Thing(String name, String state, String note) {}

    public record Signature(String role, String name, String at, String note) {}

    public static HandoverFormData example() {
        return new HandoverFormData(
                "滨北油田办公室",
                "2026-0654",
                "2026年11月23日 周一",
                "值班室",
                new Pair("白班 08:00–20:00", "周海燕", "李文博", "张建林"),
                new Pair("夜班 20:00–08:00", "仇志远", "孙晓琳", "曾凡军"),
                List.of(new Item(
                        "1", "2026-1126 核实采油二厂 3 号站锅炉停运", "已恢复点火，书面回复已交，待检查", "检查后回复张建林", "冯涛", "11月23日 16:00", "仇志远")),
                List.of(new Matter("未回电话", "安全环保部 吕静：明天安全例会地点", "等会议室协调结果")),
                List.of(new Check("13:40", "收到省公司明电〔2026〕31号", "质疑", "签收时间与记录不符")),
                "3 条还没有核对：第 5、8–9 条",
                "夜间降温，两小时问一次三个厂的炉温。",
                List.of(new Thing("值班室钥匙", "3 把，完好", "")),
                List.of(new Signature("交班主班", "周海燕", "11月23日 19:42", "本人密码")),
                "仇志远 2026-11-23 20:05");
    }
}
