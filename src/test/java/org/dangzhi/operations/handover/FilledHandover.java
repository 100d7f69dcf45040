package org.dangzhi.operations.handover;

import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.operations.handover.browsing.HandoverFormData;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Check;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Item;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Matter;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Pair;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Signature;
import org.dangzhi.operations.handover.browsing.HandoverFormData.Thing;

/** Handovers as a duty room fills them in, with much that is open and with nothing. */
public final class FilledHandover {

    private FilledHandover() {}

    public static Record of(int items) {
        return of(
                items,
                List.of(
                        new Signature("交班主班", "张建林", "11月23日 17:32", "密码确认"),
                        new Signature("交班辅班", "单晓梅", "11月23日 17:33", "密码确认"),
                        new Signature("接班主班", "解文涛", "11月23日 17:34", "密码确认"),
                        new Signature("接班辅班", "仇小兰", "11月23日 17:36", "手机确认")));
    }

    public static Record signedBy(String name) {
        return of(1, List.of(new Signature("交班主班", name, "11月23日 17:32", "密码确认")));
    }

    private static HandoverFormData of(int items, List<Signature> signatures) {
        return new HandoverFormData(
                "胜远油田公司办公室",
                "2026-0654",
                "2026年11月23日　星期一",
                "总值班室",
                new Pair("白班 08:30–17:30", "张建林", "单晓梅", "王志强"),
                new Pair("夜班 17:30–次日08:30", "解文涛", "仇小兰", "曾庆华"),
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> new Item(
                                "" + i,
                                "报送今冬明春安全生产值班安排（市应急管理局）",
                                "安全环保部起草中，16:30 催办一次",
                                "明早8:30前收稿，报带班领导审定",
                                "单晓梅",
                                "11月25日 09:00",
                                "解文涛"))
                        .toList(),
                items == 0
                        ? List.of()
                        : List.of(
                                new Matter("未复电话", "15:20 集团公司办公厅刘处长来电询问调研日程，答应今晚回复。0546-8559000", "日程已报王志强，待批"),
                                new Matter("在途接待", "集团公司调研组一行8人，20:10抵东营南站，车辆鲁E·B2056接站。", "司机赵国庆已出发"),
                                new Matter("待转达指示", "王志强：寒潮期间各厂每日17:00前零报告。", "采油三厂未接通，请再打")),
                items == 0
                        ? List.of()
                        : List.of(
                                new Check("14:05 来访", "采油一厂李明送交用车申请，已转车队。", "存疑", "请补用车时间"),
                                new Check("16:58 巡查", "配电室、监控室正常。", "存疑", "")),
                items == 0 ? "" : "3 条还没有核对：第 5、8–9 条",
                items == 0 ? "" : "1. 今夜寒潮，22:00 起气温骤降，注意各厂零报告。\n2. 三号会议室投影机送修，明早的会改在二号会议室。",
                List.of(
                        new Thing("值班室钥匙", "3把，齐全", ""),
                        new Thing("公章、介绍信", "公章1枚，介绍信余12张", "编号0089–0100"),
                        new Thing("值班电话、传真、对讲机", "正常；对讲机6部已充电", ""),
                        new Thing("值班车 鲁E·A0718", "停楼前，油量四分之三", ""),
                        new Thing("值班室环境", "整洁", "")),
                signatures,
                "解文涛　2026-11-23 17:40");
    }
}
