package org.dangzhi.operations.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/** A year of calls: what a duty room of an oilfield hears. */
@Component
class PhoneDemo implements DemoPart {

    private static final int DAYS = 365;

    private record Caller(String unit, String name, String post, String tel) {}

    private static final List<Caller> CALLERS = List.of(
            new Caller("采油二厂值班室", "郭强", "值班长", "0543-5553110"),
            new Caller("集输厂值班室", "单春梅", "值班长", "0543-5555110"),
            new Caller("采油一厂值班室", "王建国", "副厂长", "0543-5554012"),
            new Caller("市应急管理局", "李海", "值班主任", "0543-5550119"),
            new Caller("省能源集团总值班室", "何敏", "主任科员", "0531-5550186"),
            new Caller("海右石油大学", "秦雯", "办公室主任", "0532-5550742"),
            new Caller("安全环保部", "吕静", "科长", "0543-5552310"),
            new Caller("车队", "秦大勇", "队长", "0543-5552260"),
            new Caller("滨北供电公司调度", "解立民", "调度员", "0543-5550707"),
            new Caller("", "", "", "0543-5559021"));

    private static final List<String> WORDS = List.of(
            "一号联合站外输正常，夜间无异常。",
            "3 号站供暖锅炉停运，备用泵已启动，未影响生产，正在抢修。",
            "寒潮蓝色预警，24 小时内降温 8 ℃，请通知各单位做好防冻。",
            "检查组 4 人明天上午到集输厂，原定 09:00，现提前到 08:30，请通知安全环保部和门岗。",
            "来访人数由 12 人减为 10 人，名单另发。",
            "督导组晚餐改为工作餐 6 人，不再安排陪餐。",
            "询问明天安全例会地点，等会议室协调结果后回话。",
            "车次晚点 10 分钟，接站顺延。",
            "计划 14:00 至 16:00 检修线路，涉及办公楼东侧，请提前通知。",
            "群众反映厂区北门道路积水，请转有关单位处理并回复。",
            "请求派一辆商务车送件到机场，17:15 前出发。",
            "通知 15:30 召开冬季保供专题会，请主管领导参加。");

    private final CallRepository callRepository;
    private final CallNoteRows notes;
    private final CallIndexing indexing;
    private final Shifts shifts;
    private final RecordNumbers numbers;

    PhoneDemo(
            CallRepository callRepository,
            CallNoteRows notes,
            CallIndexing indexing,
            Shifts shifts,
            RecordNumbers numbers) {
        this.callRepository = callRepository;
        this.notes = notes;
        this.indexing = indexing;
        this.shifts = shifts;
        this.numbers = numbers;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void fill(DemoRandom demo) {
        for (var crew : shifts.between(demo.at(-DAYS, 0, 0), demo.at(0, 23, 59))) {
            for (int calls = demo.head() ? demo.between(1, 3) : demo.between(0, 1); calls > 0; calls--) {
                var at = crew.startsAt().plus(Duration.ofMinutes(demo.between(10, 460)));
                if (crew.primary() == null || at.isAfter(demo.at(0, 7, 0))) continue;
                call(demo, crew, at, numbers.next(Calls.KIND, crew.day().getYear()));
            }
        }
    }

    private void call(DemoRandom demo, Crew crew, Instant at, String number) {
        var primary = crew.primary();
        if (primary == null) return;
        var caller = demo.pick(CALLERS);
        boolean recent = at.isAfter(demo.at(-1, 12, 0));
        var heard = new CallDetails(
                demo.chance(70) ? CallDirection.IN : CallDirection.OUT,
                demo.chance(90) ? CallUrgency.NORMAL : CallUrgency.URGENT,
                at,
                at.plusSeconds(demo.between(40, 420)),
                caller.tel(),
                caller.unit(),
                caller.name(),
                caller.post(),
                demo.pick(WORDS));
        var id = new CallId(TimeOrderedIds.next());
        PersonId taker = primary.person();
        callRepository.save(Call.taken(id, number, heard, recent && demo.chance(40), taker, at.plusSeconds(450)));
        indexing.put(id, number, heard);
        if (demo.chance(40)) notes.add(id, NoteKind.PROPOSAL, "报带班领导，转有关单位办理。", null, taker, at.plusSeconds(500));
        if (!recent && demo.chance(60))
            notes.add(id, NoteKind.RESULT, "已转告，对方已落实。", null, taker, at.plusSeconds(5_000));
    }
}
