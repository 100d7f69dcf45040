package org.dangzhi.operations.planning.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangzhi.engine.rostersolver.FairShare;
import org.junit.jupiter.api.Test;

/** 王磊 brings 2.5 weekend duties along; the others brought nothing. Each of the three is due 4 of the 12. */
class FairReasonTests {

    @Test
    void whoHasHadMoreThanTheOthersIsNeverToldThatOneMoreIsFair() {
        // 2.5 + 4 − 4 = +2.5, on average +0.83
        assertThat(reason(2.5, 4, 4, 4)).isEqualTo(FairReason.AGAINST);
    }

    @Test
    void whoBroughtMoreAndGetsFewerIsDueWhatTheyGet() {
        // 2.5 + 2 − 4 = +0.5, the others +1 each; on average +0.83
        assertThat(reason(2.5, 2, 5, 5)).isEqualTo(FairReason.FOR);
    }

    @Test
    void halfADutyBeyondTheOthersIsAsNearAsOneCanBe() {
        assertThat(reason(0.75, 4, 4, 4)).isEqualTo(FairReason.FOR); // +0.75, on average +0.25
        assertThat(reason(0.9, 4, 4, 4)).isEqualTo(FairReason.AGAINST); // +0.9, on average +0.3
    }

    private static FairReason reason(double carried, int wanglei, int second, int third) {
        var row = row("王磊", wanglei, carried);
        var share = new FairShare("OFFICER.WEEKEND", List.of(row, row("高翔", second, 0), row("许明", third, 0)), 0, 0);
        return FairReason.of(row, share);
    }

    private static FairShare.Row row(String person, int count, double carried) {
        return new FairShare.Row(person, count, 4, carried, carried + count - 4);
    }
}
