package org.dangzhi.foundation.jobs;

import java.util.UUID;
import org.dangzhi.foundation.office.Office;

/** What the scheduler wakes us for, and in which office. Kept beside the time as JSON. */
record Wake(UUID office, String kind, UUID subject) {

    static Wake of(String kind, UUID subject) {
        return new Wake(Office.current().id(), kind, subject);
    }

    /** For what an office has only one of. */
    static Wake of(String kind) {
        return of(kind, Office.current().id());
    }

    String instance() {
        return office + "/" + kind + "/" + subject;
    }
}
