package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Grading;
import org.dangzhi.foundation.rules.Verdict;
import org.junit.jupiter.api.Test;

/** The level of an accident is answered: any one criterion suffices (Order 493, art. 3), and what is unknown only makes it graver. */
class AccidentLevelTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void threeDeadAreAtLeastLargerWhateverWasLost() {
        var found = report(Map.of("dead", 3, "injured", 0, "level", "IV"));

        assertThat(found.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(found.grading()).isEqualTo(new Grading("level", "III", List.of("loss")));
    }

    @Test
    void twelveDeadAreMajorAndNotLarger() {
        var found = report(Map.of("dead", 12, "level", "III"));

        assertThat(found.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(found.grading()).isEqualTo(new Grading("level", "II", List.of("injured", "loss")));
    }

    @Test
    void theLevelIsAnsweredWhereNoneIsStated() {
        var found = report(Map.of("dead", 3, "injured", 2));

        assertThat(found.verdict()).isEqualTo(Verdict.UNJUDGED);
        assertThat(found.missing()).containsExactly("level", "loss");
        assertThat(found.grading()).isEqualTo(new Grading("level", "III", List.of("loss")));
    }

    @Test
    void aGraverLevelMayStillBeRightWhileTheLossIsUnknown() {
        assertThat(report(Map.of("dead", 3, "injured", 0, "level", "II")).verdict())
                .isEqualTo(Verdict.UNJUDGED);
        assertThat(report(Map.of("dead", 3, "injured", 0, "loss", 0, "level", "II"))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void thirtyDeadAreEspeciallyMajorWithoutAnythingElseKnown() {
        var found = report(Map.of("dead", 30, "level", "I"));

        assertThat(found.verdict()).isEqualTo(Verdict.MET);
        assertThat(found.grading()).isEqualTo(new Grading("level", "I", List.of()));
    }

    @Test
    void ofNothingKnownNothingIsAnswered() {
        assertThat(report(Map.of("level", "IV")).grading()).isNull();
    }

    private static Finding report(Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put("event_kind", "ACCIDENT");
        return ShippedRules.of("report.level", TODAY, Map.of(), "REPORT", all);
    }
}
