package org.dangzhi.foundation.audit.page;

import java.util.List;

/**
 * Page of one audit entry, field by field.
 *
 * @param others address of all entries about the same subject
 * @param link number of its link in the chain, and the link's hash
 * @param note why there are no fields, in a sentence; empty when there are
 */
public record AuditEntryPage(
        TrailRow entry, String subject, String others, String link, String hash, String note, List<Field> fields) {

    /** One field before and after; of a change only those that differ. */
    public record Field(String name, String column, String before, String after) {}
}
