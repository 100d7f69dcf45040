package org.dangzhi.foundation.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One session may not hold as many threads and sockets as it likes. */
class LiveConnectionsTests {

    private final LiveConnections connections = new LiveConnections();
    private final OfficeId office = new OfficeId(TimeOrderedIds.next());

    @Test
    void theOldestConnectionsOfASessionEndBeyondSix() {
        var other = connections.join(office, "other");
        var own = join("own", 8);

        assertThat(own.subList(0, 2)).allMatch(LiveConnectionsTests::ended);
        assertThat(own.subList(2, 8)).noneMatch(LiveConnectionsTests::ended);
        assertThat(ended(other)).isFalse();
    }

    private List<SseEmitter> join(String session, int count) {
        return Stream.generate(() -> connections.join(office, session))
                .limit(count)
                .toList();
    }

    /** Nothing can be sent over what has ended. */
    private static boolean ended(SseEmitter line) {
        try {
            line.send(SseEmitter.event().comment(""));
            return false;
        } catch (IOException | IllegalStateException gone) {
            return true;
        }
    }
}
