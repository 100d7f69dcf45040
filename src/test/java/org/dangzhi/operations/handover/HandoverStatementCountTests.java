package org.dangzhi.operations.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dangzhi.bench.RequestCount;
import org.junit.jupiter.api.Test;

/** What the handover costs the database. */
class HandoverStatementCountTests extends HandoverTestBase {

    private static final int MOST = 12;

    @Test
    void noPageNeedsMoreThanTwelveStatementsHoweverMuchIsOpen() {
        for (var path : new String[] {"/handover", path(""), "/handover/past"}) {
            int few = cost(path);
            assertThat(few).as(path).isLessThanOrEqualTo(MOST);
        }
        int few = cost(path(""));
        for (int n = 0; n < 5; n++) {
            item("事项 " + n);
            call("来电 " + n);
            write(zhou, "记录 " + n);
        }
        take(xie);
        assertThat(cost(path(""))).isEqualTo(few);
        assertThat(cost("/handover")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void writingItAgainWithoutAChangeWritesNoLine() {
        for (int n = 0; n < 5; n++) item("事项 " + n);
        int first = writes();

        assertThat(writes()).isLessThan(first);
    }

    private int writes() {
        return RequestCount.of(path("/text"), () -> desk.post(path("/text"), Map.of()));
    }

    /** Of the second request: settings are remembered then. */
    private int cost(String path) {
        RequestCount.of(path, () -> desk.get(path));
        return RequestCount.of(path, () -> desk.get(path));
    }
}
