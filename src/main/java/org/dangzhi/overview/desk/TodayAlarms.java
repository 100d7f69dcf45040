package org.dangzhi.overview.desk;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.springframework.stereotype.Component;

/** Presenter of what needs somebody now: what the modules name, and gaps in the roster ahead, which has been read already. */
@Component
class TodayAlarms {

    private static final int GAPS = 3;

    private final TroubleQuery query;
    private final Texts texts;
    private final TimeWords times;

    TodayAlarms(TroubleQuery query, Texts texts, TimeWords times) {
        this.query = query;
        this.texts = texts;
        this.times = times;
    }

    /** In the order of urgency; gaps come last, they lie ahead. */
    List<Trouble> of(List<Crew> coming) {
        return Stream.concat(
                        query.ofPerson().stream(),
                        coming.stream().flatMap(this::gaps).limit(GAPS))
                .toList();
    }

    private Stream<Trouble> gaps(Crew crew) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER)
                .filter(post -> crew.in(post).isEmpty())
                .map(post -> new Trouble(
                        Trouble.Part.LATE,
                        false,
                        crew.startsAt(),
                        "user-question",
                        texts.t("desk.gap"),
                        texts.t("desk.gap.text", times.day(crew.day()), crew.name(), texts.t("desk.post." + post)),
                        "",
                        "/duty/roster?month=" + crew.day().toString().substring(0, 7),
                        texts.t("desk.gap.way")));
    }
}
