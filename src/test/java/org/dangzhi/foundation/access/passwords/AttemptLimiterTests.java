package org.dangzhi.foundation.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AttemptLimiterTests {

    private static final Limit THREE = new Limit(3, Duration.ofMinutes(15));

    @Autowired
    AttemptLimiter attempts;

    @Autowired
    TestClock clock;

    String key = "";

    @BeforeEach
    void somebodyNobodyKnows() {
        key = AttemptLimiter.keyOfUnknown("nobody " + TimeOrderedIds.next());
    }

    @Test
    void tellsHowManyTriesAreLeft() {
        assertThat(attempts.count(key, THREE).left()).isEqualTo(2);
        assertThat(attempts.count(key, THREE).left()).isEqualTo(1);
        assertThat(attempts.lockedUntil(key)).isEmpty();
    }

    @Test
    void locksForAWhileAfterTheLast() {
        for (var i = 0; i < 3; i++) attempts.count(key, THREE);

        assertThat(attempts.lockedUntil(key)).contains(clock.instant().plus(THREE.pause()));
        clock.forward(THREE.pause());
        assertThat(attempts.lockedUntil(key)).isEmpty();
    }

    @Test
    void beginsAnewAfterAPauseOrASuccess() {
        attempts.count(key, THREE);
        attempts.forgive(key);
        assertThat(attempts.count(key, THREE).left()).isEqualTo(2);

        clock.forward(THREE.pause().plusSeconds(1));
        assertThat(attempts.count(key, THREE).left()).isEqualTo(2);
    }

    @Test
    void keepsNoNameThatNobodyHas() {
        assertThat(AttemptLimiter.keyOfUnknown("Secret-2026")).doesNotContainIgnoringCase("secret");
    }
}
