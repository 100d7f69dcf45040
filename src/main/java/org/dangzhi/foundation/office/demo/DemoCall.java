package org.dangzhi.foundation.office.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * A telephone call of the demonstration.
 *
 * @param number the next of its year: calls of an office are planned in the order in which they rang
 * @param inbound whether they called us
 * @param name of whom we spoke with; empty when they did not say
 * @param proposal how the duty room proposed to handle it; may be empty
 * @param result what came of it; empty while nothing did
 */
public record DemoCall(
        UUID id,
        String number,
        Instant at,
        boolean inbound,
        boolean urgent,
        DemoCaller caller,
        String content,
        String proposal,
        String result) {

    DemoCall numbered(String next) {
        return new DemoCall(id, next, at, inbound, urgent, caller, content, proposal, result);
    }
}
