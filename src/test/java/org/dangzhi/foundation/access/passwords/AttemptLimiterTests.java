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
    void slowsTwiceAsLongEachTimeButNeverMoreThanAMinute() {
        for (var i = 0; i < 2; i++)
            assertThat(attempts.slow(key, THREE).until()).isNull();

        assertThat(attempts.slow(key, THREE).until()).isEqualTo(clock.instant().plusSeconds(1));
        assertThat(attempts.slow(key, THREE).until()).isEqualTo(clock.instant().plusSeconds(2));
        for (var i = 0; i < 20; i++) attempts.slow(key, THREE);
        assertThat(attempts.lockedUntil(key)).contains(clock.instant().plusSeconds(60));
    }

    @Test
    void forgivesOneAMinuteOfWhatItOnlySlows() {
        for (var i = 0; i < 20; i++) attempts.slow(key, THREE);

        clock.forward(Duration.ofMinutes(9));
        assertThat(attempts.slow(key, THREE).left()).isEqualTo(2);
    }

    @Test
    void takesBackOneTryAndTheWaitItBroughtOn() {
        for (var i = 0; i < 2; i++) attempts.slow(key, THREE);
        attempts.takeBack(key, attempts.slow(key, THREE));

        assertThat(attempts.lockedUntil(key)).isEmpty();
        assertThat(attempts.slow(key, THREE).left()).isZero();
    }

    @Test
    void forgivesANameWhoeverTriedIt() {
        var fromHere = AttemptLimiter.keyOf(key, "10.1.1.1");
        for (var i = 0; i < 3; i++) attempts.count(fromHere, THREE);

        attempts.forgive(key);

        assertThat(attempts.lockedUntil(fromHere)).isEmpty();
    }

    @Test
    void keepsNoNameThatNobodyHas() {
        assertThat(AttemptLimiter.keyOfUnknown("Secret-2026")).doesNotContainIgnoringCase("secret");
    }
}
