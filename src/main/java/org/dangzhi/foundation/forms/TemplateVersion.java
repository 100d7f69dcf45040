package org.dangzhi.foundation.forms;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileId;

/**
 * A template that the office uploaded.
 *
 * @param version counted from 1; 0 is what is shipped
 * @param name of the file as it was uploaded
 */
record TemplateVersion(
        UUID id, int version, FileId file, String name, boolean active, PersonId uploadedBy, Instant uploadedAt) {}
