package org.dangzhi.operations.dutylog;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.dangzhi.operations.dutylog.page.DutyLogFormData.Day;
import org.dangzhi.operations.dutylog.page.DutyLogFormData.Entry;
import org.dangzhi.operations.dutylog.page.DutyLogFormData.Seal;
import org.dangzhi.operations.dutylog.page.DutyLogFormData.Shift;

/** The log of a day, quiet or busy. */
public final class FilledDutyLog {

    private FilledDutyLog() {}

    public static DutyLogFormData of(int entries) {
        var kinds = List.of("接班", "来电", "收文", "巡查", "来访", "指示", "交班");
        var texts = List.of(
                "与夜班完成交接，钥匙、印章、设备齐全。",
                "市应急管理局值班室来电，要求11月25日9:00前报送今冬明春值班安排。已报带班领导，转安全环保部办理。",
                "收集团公司传真《关于做好寒潮天气防范应对工作的通知》（集办发〔2026〕118号），已登记并送带班领导阅示，按批示转生产运行部、安全环保部及各采油厂，要求当日反馈落实情况。",
                "巡查机关大楼消防通道、配电室、监控室，正常。",
                "采油一厂李明来访，送交接待用车申请，已转车队。",
                "王志强副总经理电话指示：寒潮期间各厂每日17:00前报告一次生产和安全情况，实行零报告。",
                "与夜班完成交接，未办结事项2项。");
        var list = new ArrayList<Entry>();
        for (var i = 0; i < entries; i++)
            list.add(new Entry(
                    "%02d:%02d".formatted(8 + i * 15 / Math.max(entries, 15), i * 7 % 60),
                    kinds.get(i % 7),
                    texts.get(i % 7),
                    i % 3 == 1 ? "王志强 副总经理" : "",
                    i % 2 == 0 ? "张建林" : "单晓梅",
                    i % 5 == 2 ? "补记" : i % 2 == 0 ? "已核" : ""));
        return new DutyLogFormData(
                "胜远油田公司办公室",
                new Day("2026年11月23日", "星期一", "丙午年十月十五", "晴转多云　3～11℃　北风4级"),
                List.of(
                        new Shift("白班", "08:30–17:30", "张建林", "单晓梅", "王志强", "赵国庆", "08:21签到 17:34交接"),
                        new Shift("夜班", "17:30–08:30", "解文涛", "仇小兰", "王志强", "任丽", "17:26签到")),
                list,
                "共 " + entries + " 条",
                new Seal("9f2c61d0b7a84e1c5d3388fa0c47e2b9614dd0a7c2f19e85b3306a1e77d4c05b", "2026-11-24 00:00"),
                "解文涛　2026-11-24 08:10");
    }
}
