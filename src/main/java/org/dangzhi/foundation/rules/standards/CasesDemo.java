package org.dangzhi.foundation.rules.standards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.rules.CaseFacts;
import org.springframework.stereotype.Component;

/** Receptions of the past year, so that a changed standard has something to be tried on. */
@Component
class CasesDemo implements DemoPart {

    private static final int CASES = 36;
    private static final List<String> GUESTS =
            List.of("省应急厅", "集团公司审计组", "兄弟油田", "市生态环境局", "设计院", "管道公司", "县人民医院", "石油大学");
    private static final List<String> MATTERS = List.of("检查", "调研", "座谈", "学习交流", "项目验收");

    private final CaseJudging cases;

    CasesDemo(CaseJudging cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public void fill(DemoContext demo) {
        demo.inTransaction(() -> keep(demo));
    }

    private void keep(DemoContext demo) {
        for (int n = 0; n < CASES; n++) {
            long guests = demo.between(2, 16);
            var title = demo.pick(GUESTS) + demo.pick(MATTERS);
            cases.keep(
                    title,
                    new CaseFacts(
                            demo.day(-demo.between(1, 360)),
                            Map.of(
                                    "nature",
                                    "OFFICIAL",
                                    "guests",
                                    guests,
                                    "letter",
                                    demo.chance(95),
                                    "purpose",
                                    "WORK"),
                            List.of(meal(demo, guests), lodging(demo), ride(demo, guests))));
        }
    }

    private static CaseFacts.Node meal(DemoContext demo, long guests) {
        return new CaseFacts.Node(
                "1",
                "MEAL",
                null,
                Map.of(
                        "meal",
                        "WORKING",
                        "guests",
                        guests,
                        "diners",
                        (long) demo.between(1, 5),
                        "working_meals",
                        1L,
                        "alcohol",
                        demo.chance(3),
                        "cost",
                        BigDecimal.valueOf(demo.between(35, 90))));
    }

    private static CaseFacts.Node lodging(DemoContext demo) {
        return new CaseFacts.Node(
                "2",
                "LODGING",
                null,
                Map.of(
                        "province", "山东",
                        "place", "东营",
                        "rank", demo.pick(List.of("BUREAU", "OTHER", "OTHER")),
                        "room", "STANDARD",
                        "price", BigDecimal.valueOf(demo.between(26, 52) * 10L)));
    }

    private static CaseFacts.Node ride(DemoContext demo, long guests) {
        return new CaseFacts.Node(
                "3",
                "VEHICLE",
                null,
                Map.of(
                        "travellers",
                        guests,
                        "seats",
                        demo.pick(List.of(7L, 15L, 22L)),
                        "vehicle_kind",
                        guests > 6 ? "COACH" : "VAN"));
    }
}
