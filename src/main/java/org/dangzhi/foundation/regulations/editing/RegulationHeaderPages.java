package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.regulations.ClauseCount;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.page.RegulationHeader;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Presenter of the header of a regulation's edit pages, and of how much of it there is. */
@Component
class RegulationHeaderPages {

    private final Texts texts;
    private final TimeWords times;

    RegulationHeaderPages(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    /** {@code 共 12 条，3 条待核对}. */
    String words(ClauseCount count) {
        return count.doubted() == 0
                ? texts.t("regulations.clauses.count", count.clauses())
                : texts.t("regulations.clauses.countDoubted", count.clauses(), count.doubted());
    }

    RegulationHeader of(Regulation one, ClauseCount count) {
        var state = state(one);
        return new RegulationHeader(
                one.id().id().toString(),
                one.title(),
                texts.t("regulations.edit.state." + state),
                switch (state) {
                    case "DRAFT", "LATER" -> "warn";
                    case "FORCE" -> "go";
                    default -> "past";
                },
                switch (state) {
                    case "DRAFT" -> "pencil";
                    case "LATER" -> "clock";
                    case "FORCE" -> "circle-check";
                    default -> "history";
                },
                one.edition() > 1 || one.draft() ? texts.t("regulations.edit.edition", one.edition()) : "",
                parts(one, count));
    }

    private String state(Regulation one) {
        if (one.draft()) return "DRAFT";
        if (one.inForce(times.today())) return "FORCE";
        var ends = one.term().repealed();
        return ends == null || ends.isAfter(times.today()) ? "LATER" : "REPEALED";
    }

    private List<Tab> parts(Regulation one, ClauseCount count) {
        var at = "/rules/" + one.id().id();
        var parts = new ArrayList<Tab>();
        parts.add(Tab.of("edit", at + "/edit", texts.t("regulations.edit.part.edit")));
        parts.add(new Tab(
                "clauses",
                at + "/clauses",
                texts.t("regulations.edit.part.clauses"),
                Integer.toString(count.clauses())));
        if (one.draft() && one.replaces() != null)
            parts.add(Tab.of("comparison", at + "/comparison", texts.t("regulations.edit.part.comparison")));
        parts.add(Tab.of(
                "force",
                at + "/force",
                texts.t(one.draft() ? "regulations.edit.part.force" : "regulations.edit.part.effect")));
        return parts;
    }
}
