package org.dangzhi.foundation.audit;

import java.util.UUID;
import org.dangzhi.foundation.office.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One place where the trail, or a log that it vouches for, is no longer what was written.
 *
 * @param office the nil id for what belongs to none
 * @param number of the link in that office's chain; 0 where no link is concerned
 * @param entry the audit entry's id
 * @param table {@code schema.table} or the noted kind; empty when the entry itself is gone
 * @param subject the concerned row's id; empty when the entry itself is gone
 */
public record ChainFinding(
        Kind kind,
        UUID office,
        long number,
        @Nullable String entry,
        @Nullable String table,
        @Nullable String subject) {

    /** What was done to it. */
    public enum Kind {
        /** A gap in the numbers of the links. */
        LINKS_REMOVED,
        /** A link does not name the hash of the one before it. */
        LINK_CHANGED,
        /** A link has no entry. */
        ENTRY_REMOVED,
        /** An entry does not give the hash of its link. */
        ENTRY_CHANGED,
        ENTRY_INSERTED,
        PAYLOAD_REMOVED,
        PAYLOAD_CHANGED,
        PAYLOAD_EMPTIED,
        HEAD_MISSING,
        TRAIL_REMOVED,
        ROW_INSERTED,
        ROW_REMOVED,
        ROW_CHANGED
    }

    /** A head that was written down elsewhere and stands in no chain. */
    static ChainFinding ofHead(String head) {
        return new ChainFinding(Kind.HEAD_MISSING, OfficeId.NONE.id(), 0, null, "audit.chain", head);
    }

    /** For the command line and the log. */
    @Override
    public String toString() {
        return "%s: office %s, link %d, entry %s, %s %s"
                .formatted(
                        kind,
                        office,
                        number,
                        entry,
                        table == null ? "(what it told is gone)" : table,
                        subject == null ? "" : subject);
    }
}
