package org.dangzhi.foundation.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RecordNumbersTests {

    @Autowired
    RecordNumbers numbers;

    @Autowired
    Offices offices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    TestOffice binbei;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.BEGIN);
    }

    @Test
    void countsEachKindForItself() {
        assertThat(next("work.item")).isEqualTo("2026-0001");
        assertThat(next("work.item")).isEqualTo("2026-0002");
        assertThat(next("phone.record")).isEqualTo("2026-0001");
    }

    @Test
    void beginsAnewWithTheYear() {
        next("work.item");
        clock.forward(Duration.ofDays(60));
        assertThat(next("work.item")).isEqualTo("2027-0001");
    }

    @Test
    void givesANumberThatWasRolledBackAgain() {
        binbei.run(() -> transaction.executeWithoutResult(status -> {
            numbers.next("work.item");
            status.setRollbackOnly();
        }));
        assertThat(next("work.item")).isEqualTo("2026-0001");
    }

    @Test
    void leavesNoGapWhenFourAskAtOnce() throws Exception {
        var asking = new ArrayList<Callable<String>>();
        for (int i = 0; i < 40; i++) asking.add(() -> next("work.item"));
        try (var four = Executors.newFixedThreadPool(4)) {
            List<String> given = four.invokeAll(asking).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(given).doesNotHaveDuplicates().first().isEqualTo("2026-0001");
            assertThat(given).last().isEqualTo("2026-0040");
        }
    }

    private String next(String kind) {
        return binbei.in(() -> numbers.next(kind));
    }
}
