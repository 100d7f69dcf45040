package org.dangzhi.operations.phone;

import org.dangzhi.operations.phone.PhoneRecordFormData.Particulars;
import org.jspecify.annotations.Nullable;

/** Telephone records as a duty room fills them in: an ordinary one, a fire, a long talk. */
public final class FilledPhoneRecord {

    private FilledPhoneRecord() {}

    public static Record ordinary() {
        return with(
                "请贵公司于11月25日（星期三）上午9:00前，将今冬明春安全生产值班安排（含带班领导、值班人员、值班电话）报市应急管理局值班室，"
                        + "电子版发送至 yjzb@example.gov.cn，纸质版加盖公章后传真至 0546-8331001。",
                null);
    }

    public static Record fire() {
        return with(
                "采油二厂反映集输泵房闪爆起火，请求支援。",
                new Particulars(
                        "2026年11月23日 16:30",
                        "采油二厂三号联合站集输泵房",
                        "16:30 左右泵房内突发闪爆并起火，现场值守人员立即撤离并切断进站阀门。原因初步判断为密封泄漏，正在核实。",
                        "已启动厂级预案，消防车3台到场，周边200米警戒，下游站改旁通流程。",
                        "轻伤1人，已送油田中心医院；泵房设备受损，损失待核。",
                        "火势已控制，无蔓延趋势；集输量减少约三成，预计24小时内恢复。",
                        "16:33 报采油二厂厂长刘海波；16:36 报油田消防支队指挥中心。"));
    }

    public static Record of(String content) {
        return with(content, null);
    }

    private static Record with(String content, @Nullable Particulars emergency) {
        return new PhoneRecordFormData(
                "胜远油田公司办公室",
                "2026-1126",
                "来电",
                "2026年11月23日 星期一",
                "16:42",
                "16:47",
                emergency == null ? "普通" : "特急",
                "东营市应急管理局",
                "李海",
                "值班主任",
                "0546-8331000",
                content,
                "张建林",
                "拟请安全环保部牵头，总值班室配合，11月24日下班前汇总报带班领导审定后上报。",
                "报带班领导 王志强　11月23日 16:55",
                "同意。请安全环保部今日内拿出初稿，注意与集团公司要求衔接。　王志强　11月23日 17:05",
                "安全环保部已于11月24日16:20报送，对方收悉，无其他要求。",
                "单晓梅",
                "11月24日 16:30",
                emergency,
                "张建林　2026-11-24 17:02");
    }
}
