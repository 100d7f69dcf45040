package org.dangzhi.foundation.jobs.scheduling;

import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;

/** Trigger of a job: what is due, and in which office. Kept beside the time as JSON. */
public record JobTrigger(UUID office, String kind, UUID subject) {

    public static JobTrigger of(String kind, UUID subject) {
        return new JobTrigger(OfficeContext.current().id(), kind, subject);
    }

    /** For what an office has only one of. */
    public static JobTrigger of(String kind) {
        return of(kind, OfficeContext.current().id());
    }

    String instance() {
        return office + "/" + kind + "/" + subject;
    }
}
