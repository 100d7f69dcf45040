package org.dangzhi.foundation.work;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** A year of items: most closed on time, some late or gone round again, today's in every state. */
@Component
class WorkDemo implements DemoPart {

    private static final int DAYS = 365;
    private static final int LEADERS = 12;

    private record Task(String title, String content, Source source, String outcome, List<String> steps) {}

    private static final List<Task> ERRANDS = List.of(
            new Task(
                    "核实采油二厂 3 号站供暖锅炉停运情况",
                    "查清原因、影响范围和恢复时间，书面回复。寒潮期间，各厂炉温每两小时报一次。",
                    Source.LEADER,
                    "循环泵轴承过热保护动作，已更换轴承，恢复供暖，出口水温 58 ℃ 回升中；未影响生产。",
                    List.of("电话问明停运时间、原因", "现场确认备用泵和管网温度", "恢复点火并观察 20 分钟", "书面回复，附温度记录")),
            new Task(
                    "回复省公司寒潮防范部署情况",
                    "汇总三个厂的部署，按来文格式回复。",
                    Source.LETTER,
                    "已汇总上报，省公司已签收。",
                    List.of("收集三个厂的部署", "汇总成稿", "领导审定后报出")),
            new Task(
                    "督导组反馈会桌签、座次", "按名单打印桌签，座次按职务排。", Source.RECEPTION, "桌签、座次已核对摆放。", List.of("核对名单", "打印桌签", "摆放核对")),
            new Task("机场送件改派驾驶员", "原驾驶员休假，请车队另派一人，17:15 前出发。", Source.PHONE, "已改派，件已送到，对方签收。", List.of()),
            new Task("第三会议室冲突协调", "两个会议同时订了第三会议室，协调一个改到第二会议室。", Source.SYSTEM, "专题会改到第二会议室，已通知参会人员。", List.of()),
            new Task("集输厂寒潮预警回执", "收到预警后一小时内回执。", Source.LETTER, "回执已报，值班领导已签字。", List.of()),
            new Task("周四来访单位车辆通行证", "三辆车，车号见名单，送门岗。", Source.RECEPTION, "通行证已办好送门岗。", List.of("核对车号", "办证", "送门岗")),
            new Task("主楼电梯年检时间协调", "避开上下班高峰，提前两天通知各楼层。", Source.DEPARTMENT, "年检定在周六上午，已通知。", List.of()),
            new Task(
                    "整理三季度接待清单备查",
                    "一事一单，缺的补齐。",
                    Source.LEADER,
                    "共 46 次，清单齐全，已归档。",
                    List.of("收集清单", "核对公函", "补齐缺项", "归档")),
            new Task("慰问离退休老领导名单核对", "核对住址、电话、身体情况。", Source.LEADER, "名单 23 人已核对，2 人地址更正。", List.of("核对住址", "核对电话")),
            new Task("值班室备用发电机试运行", "空载运行 15 分钟，记下电压和油量。", Source.ROUTINE, "运行正常，电压 230 V，油量四分之三。", List.of()),
            new Task("省公司视频会设备联调", "会前一天联调，音视频各试一遍。", Source.MEETING, "联调正常，备用线路可用。", List.of("主线路联调", "备用线路联调")),
            new Task("厂区北门道路积水处理", "群众反映积水影响通行，请转有关单位处理并回复。", Source.PHONE, "排水井已疏通，积水已排，已回复来电人。", List.of()),
            new Task(
                    "安全例会议定事项落实：消防栓排查",
                    "全厂消防栓逐个排查，冻裂的当天更换。",
                    Source.MEETING,
                    "排查 126 个，更换 3 个。",
                    List.of("分片排查", "更换", "复查")),
            new Task("来访人员登记簿换新", "旧簿收回归档。", Source.ROUTINE, "已换新，旧簿归档。", List.of()),
            new Task("核对值班电话通讯录", "新调整的岗位逐个打通核对。", Source.ROUTINE, "核对 86 个号码，更正 5 个。", List.of()));

    private static final List<String> WORDS =
            List.of("已联系，对方正在办。", "材料收到一半，催另外两个单位。", "已到现场，情况和来电说的一致。", "等领导审定。", "备件下午到。");
    private static final List<String> BACK = List.of("温度记录没有附，请补上。", "缺二厂的数，补齐后再报。", "没有写恢复时间。");

    private final RoleHolders roles;
    private final People people;
    private final PartyResolver parties;
    private final RecordNumbers numbers;
    private final ItemRepository items;
    private final ItemIndexing indexing;
    private final ItemDeadlines deadlines;

    WorkDemo(
            RoleHolders roles,
            People people,
            PartyResolver parties,
            RecordNumbers numbers,
            ItemRepository items,
            ItemIndexing indexing,
            ItemDeadlines deadlines) {
        this.roles = roles;
        this.people = people;
        this.parties = parties;
        this.numbers = numbers;
        this.items = items;
        this.indexing = indexing;
        this.deadlines = deadlines;
    }

    @Override
    public int order() {
        return 300;
    }

    private record Staff(List<PersonId> leaders, List<PersonId> others, List<PersonId> desk) {}

    @Override
    public void fill(DemoRandom demo) {
        var all = people.matching("", 200).stream().map(PersonName::id).toList();
        var officers = roles.of(Roles.DUTY_OFFICER);
        var split = Math.min(LEADERS, all.size() / 4);
        var staff =
                new Staff(all.subList(0, split), all.subList(split, all.size()), officers.size() > 2 ? officers : all);
        for (int day = -DAYS; day < 0; day++) {
            boolean rest = demo.day(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int most = demo.head() ? (rest ? 1 : 4) : (rest ? 0 : 1);
            for (int n = demo.between(0, most); n > 0; n--) past(demo, staff, day);
        }
        for (int n = demo.head() ? ERRANDS.size() : 4; n > 0; n--) today(demo, staff, n - 1);
    }

    /** One of the year; of the last three days some are still open. */
    private void past(DemoRandom demo, Staff staff, int day) {
        var at = demo.at(day, demo.between(8, 17), demo.between(0, 59));
        var due = at.plus(Duration.ofHours(demo.between(4, 40)));
        var errand = demo.pick(ERRANDS);
        var item = arrange(demo, staff, errand, at, due);
        var owner = owner(item);
        item.accept(owner, at.plus(Duration.ofMinutes(demo.between(3, 40))));
        if (demo.chance(50)) item.progress(owner, demo.pick(WORDS), between(at, due, 10));
        boolean open = day > -4 && demo.chance(40);
        if (open || due.isAfter(demo.at(0, 7, 0))) {
            if (demo.chance(50)) report(item, errand, demo.at(0, 6, demo.between(0, 59)));
            keep(item);
            return;
        }
        boolean late = demo.chance(7);
        var done = late ? due.plus(Duration.ofMinutes(demo.between(12, 600))) : between(at, due, 80);
        if (late) item.escalate(ItemEventType.DUE, due);
        report(item, errand, done);
        var checked = done.plus(Duration.ofMinutes(demo.between(10, 200)));
        if (demo.chance(6)) {
            item.giveBack(supervisor(item), demo.pick(BACK), checked.plus(Duration.ofDays(1)), checked);
            report(item, errand, checked.plus(Duration.ofHours(3)));
            checked = checked.plus(Duration.ofHours(4));
        }
        item.pass(supervisor(item), "", item.owesReply() ? "已电话回复。" : "", checked);
        var wants = item.assignedBy();
        if (wants != null && demo.chance(30))
            item.rate(
                    new ActingPerson(wants, Set.of(), false),
                    demo.chance(85) ? 3 : 2,
                    checked.plus(Duration.ofHours(2)));
        keep(item);
    }

    /** One of today's, each in another state. */
    private void today(DemoRandom demo, Staff staff, int n) {
        var errand = ERRANDS.get(n);
        var at = demo.at(-1, 15 + n % 3, 7 * n % 60);
        var due = n % 5 == 1 ? demo.at(0, 6, 3 * n) : demo.at(n % 4 == 0 ? 0 : n % 4, n % 4 == 0 ? 20 : 17, 0);
        var item = arrange(demo, staff, errand, at, due);
        var owner = owner(item);
        var begun = at.plus(Duration.ofMinutes(20));
        switch (n % 6) {
            case 0 -> report(item, errand, begun.plus(Duration.ofHours(4)));
            case 1, 2 -> item.progress(owner, demo.pick(WORDS), begun);
            case 3 -> {}
            case 4 -> {
                report(item, errand, begun);
                item.giveBack(supervisor(item), demo.pick(BACK), demo.at(1, 17, 0), begun.plus(Duration.ofMinutes(50)));
            }
            default -> item.askExtension(owner, demo.at(6, 17, 0), "备件要后天才到。", begun);
        }
        keep(item);
    }

    private Item arrange(DemoRandom demo, Staff staff, Task errand, Instant at, Instant due) {
        var owner = demo.pick(staff.others());
        var supervisor = another(demo, staff.desk(), owner, owner);
        var assistant = another(demo, staff.others(), owner, supervisor);
        boolean leader = errand.source() == Source.LEADER || errand.source() == Source.MEETING;
        var wanted = new NewItem(
                errand.title(),
                errand.content(),
                errand.source(),
                null,
                null,
                leader ? demo.pick(staff.leaders()) : null,
                owner,
                demo.chance(35) ? assistant : null,
                supervisor,
                due,
                errand.steps());
        var given = parties.of(owner, wanted.assistant(), supervisor);
        var number = numbers.next("work.item", at.atZone(demo.zone()).getYear());
        return Item.arrange(number, wanted, given, another(demo, staff.desk(), owner, owner), at);
    }

    private void report(Item item, Task errand, Instant at) {
        for (int step = 0; step < item.steps().size(); step++)
            if (!item.steps().get(step).isDone()) item.tick(owner(item), step, true, at);
        item.report(owner(item), errand.outcome(), at);
    }

    /** As {@link ItemUpdates} does, but nobody is told of what happened long ago. */
    private void keep(Item item) {
        items.save(item);
        if (item.stage() != Stage.CLOSED) deadlines.set(item);
        indexing.put(item, people.name(item.parties().owner()).name());
    }

    private static PersonId another(DemoRandom demo, List<PersonId> among, PersonId one, PersonId two) {
        var found = demo.pick(among);
        while (found.equals(one) || found.equals(two)) found = demo.pick(among);
        return found;
    }

    private static ActingPerson owner(Item item) {
        return new ActingPerson(item.parties().owner(), Set.of(), false);
    }

    private static ActingPerson supervisor(Item item) {
        return new ActingPerson(item.parties().supervisor(), Set.of(), false);
    }

    private static Instant between(Instant from, Instant to, int percent) {
        return from.plus(Duration.between(from, to).multipliedBy(percent).dividedBy(100));
    }
}
