package org.dangzhi.foundation.web.live;

import java.util.UUID;
import org.dangzhi.foundation.office.OfficeId;

/** Notification that something changed, and in which office; never what it says. */
record LiveChange(OfficeId office, String kind, UUID id) {

    static final String CHANNEL = "dangzhi_live";

    String written() {
        return office.id() + " " + kind + " " + id;
    }

    static LiveChange read(String written) {
        var parts = written.split(" ", 3);
        return new LiveChange(new OfficeId(UUID.fromString(parts[0])), parts[1], UUID.fromString(parts[2]));
    }

    /** Kinds and ids need no escaping. */
    String json() {
        return "{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\"}";
    }
}
