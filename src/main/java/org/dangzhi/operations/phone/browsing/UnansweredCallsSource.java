package org.dangzhi.operations.phone.browsing;

import java.util.List;
import org.dangzhi.operations.duty.HandoverSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link HandoverSource} of callers who still wait for an answer. */
@Component
class UnansweredCallsSource implements HandoverSource {

    private static final int MOST = 80;

    private final CallQuery query;

    UnansweredCallsSource(CallQuery query) {
        this.query = query;
    }

    @Override
    public String id() {
        return "phone";
    }

    @Override
    public boolean toBeTakenOver() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> lines() {
        return query.waiting().stream()
                .map(call -> new Line(
                        call.id(),
                        call.number(),
                        title(call),
                        String.join(
                                        " ",
                                        call.details().callerUnit(),
                                        call.details().callerName(),
                                        call.details().tel())
                                .strip(),
                        call.taker(),
                        call.details().tel(),
                        "",
                        null,
                        "/phone/" + call.id()))
                .toList();
    }

    private static String title(CallQuery.Line call) {
        var line = call.details().content().strip();
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }
}
