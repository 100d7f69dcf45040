package org.dangzhi.foundation.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.audit.ChainFinding.Kind;

/**
 * Verification of contents that were taken away: wholly, by the nightly job whose note stands in the chain, and never before
 * six months (Cybersecurity Law, art. 23 (3)).
 */
final class PurgeVerification {

    private static final String UNLAWFUL = """
            select e.office_id, e.id, e.kind, e.subject
              from audit.payload p
              join audit.entry e on e.office_id = p.office_id and e.id = p.entry_id
             where p.purged_at is not null
               and (p.before is not null or p.after is not null
                 or p.purged_at < e.at + interval '6 months'
                 or not exists (select from audit.entry n
                                 where n.office_id = e.office_id and n.kind = 'audit.purged' and n.action = 'note'
                                   and n.at between p.purged_at and p.purged_at + interval '1 hour'
                                   and n.subject ~ '^\\d{4}-\\d\\d-\\d\\d$' and e.at < n.subject::date + 1))
             order by e.at limit 200
            """;

    private PurgeVerification() {}

    static List<ChainFinding> check(Connection connection) throws SQLException {
        var findings = new ArrayList<ChainFinding>();
        try (var select = connection.prepareStatement(UNLAWFUL);
                ResultSet row = select.executeQuery()) {
            while (row.next())
                findings.add(new ChainFinding(
                        Kind.PAYLOAD_EMPTIED,
                        row.getObject("office_id", UUID.class),
                        0,
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("subject")));
        }
        return findings;
    }
}
