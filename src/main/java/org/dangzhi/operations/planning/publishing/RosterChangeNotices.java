package org.dangzhi.operations.planning.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.staffing.RosterWatch.Change;
import org.springframework.stereotype.Component;

/** Tells those who come onto a published roster by a change, or leave it. */
@Component
class RosterChangeNotices {

    private final ShiftPlan plan;
    private final Notices notices;
    private final Texts texts;
    private final TimeWords times;

    RosterChangeNotices(ShiftPlan plan, Notices notices, Texts texts, TimeWords times) {
        this.plan = plan;
        this.notices = notices;
        this.texts = texts;
        this.times = times;
    }

    /** Each person once, with all that changed for them. */
    void tell(List<Change> changes) {
        var kinds = new LinkedHashMap<Object, String>();
        plan.kinds().forEach(kind -> kinds.put(kind.id(), kind.name()));
        Map<PersonId, List<String>> told = new LinkedHashMap<>();
        for (var change : changes) {
            var shift = change.shift();
            for (var post : DutyPost.values()) {
                var was = change.before().in(post);
                var is = shift.staff().in(post);
                if (was.equals(is)) continue;
                var place = times.day(shift.day()) + " " + kinds.getOrDefault(shift.kind(), "");
                was.ifPresent(person -> note(told, person, texts.t("planning.notice.freed", place)));
                is.ifPresent(person -> note(told, person, texts.t("planning.notice.given", place)));
            }
        }
        told.forEach((person, lines) -> notices.tell(new Notice(
                "planning.notice.changed",
                List.of(String.join(texts.t("duty.and"), new LinkedHashSet<>(lines))),
                "/duty/roster?month="
                        + changes.getFirst().shift().day().toString().substring(0, 7),
                List.of(person),
                Urgency.NORMAL)));
    }

    private static void note(Map<PersonId, List<String>> told, PersonId person, String line) {
        told.computeIfAbsent(person, id -> new ArrayList<>()).add(line);
    }
}
