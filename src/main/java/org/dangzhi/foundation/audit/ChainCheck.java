package org.dangzhi.foundation.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.audit.ChainFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its first link and computes every hash anew, in Java: who changed the trail may have changed the
 * database's own functions as well.
 *
 * <p>Reads what the connection may read: as the owner every office, as the application the bound one.
 */
public final class ChainCheck {

    /** Enough to see what was done; a chain broken in more places than these is broken. */
    static final int MOST = 200;

    private static final int FETCHED = 2_000;

    private static final String LINKS = """
            select c.office_id, c.seq, c.entry_id as linked_entry, audit.stamp(c.linked_at) as linked, c.previous, c.hash,
                   e.id as entry, audit.stamp(e.at) as at, e.actor, e.origin, e.kind, e.subject, e.action, e.payload_hash,
                   p.entry_id as payload, p.before::text as before, p.after::text as after, p.purged_at
              from audit.chain c
              left join audit.entry e on e.office_id = c.office_id and e.id = c.entry_id
              left join audit.payload p on p.office_id = e.office_id and p.entry_id = e.id
             order by c.office_id, c.seq
            """;

    private static final String LOOSE = """
            select e.office_id, e.id, e.kind, e.subject from audit.entry e
             where not exists (select from audit.chain c where c.office_id = e.office_id and c.entry_id = e.id)
             order by e.office_id, e.at limit %d
            """.formatted(MOST);

    private final Connection connection;
    private final List<ChainFinding> findings = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<UUID> walked = new HashSet<>();
    private @Nullable UUID office;
    private long seq;
    private String previous = "";
    private long links;

    private ChainCheck(Connection connection) {
        this.connection = connection;
    }

    /** To be called inside a transaction, so that links stream instead of filling the memory. */
    public static ChainReport run(Connection connection) throws SQLException {
        return run(connection, List.of());
    }

    /**
     * A chain that was cut, or written anew from some link on, is sound in itself; what was written down elsewhere tells.
     *
     * @param heads links that there were: whole hashes, or their first sixteen digits as they are printed
     */
    public static ChainReport run(Connection connection, List<String> heads) throws SQLException {
        var check = new ChainCheck(connection);
        heads.stream().map(ChainCheck::digits).forEach(check.missing::add);
        check.walk();
        check.missing.stream().map(ChainFinding::ofHead).forEach(check.findings::add);
        check.loose();
        check.findings.addAll(PurgeVerification.check(connection));
        check.findings.addAll(RowVerification.check(connection, check.walked));
        return new ChainReport(check.links, List.copyOf(check.findings));
    }

    /** @throws IllegalArgumentException too short to tell one link from another */
    private static String digits(String head) {
        var digits = head.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{16,64}"))
            throw new IllegalArgumentException("A head has at least sixteen digits 0-9 a-f: " + head);
        return digits;
    }

    private void walk() throws SQLException {
        try (var select = connection.prepareStatement(LINKS)) {
            select.setFetchSize(FETCHED);
            try (var row = select.executeQuery()) {
                while (row.next() && findings.size() < MOST) judge(row);
            }
        }
    }

    private void judge(ResultSet row) throws SQLException {
        var ofOffice = row.getObject("office_id", UUID.class);
        if (!ofOffice.equals(office)) begin(ofOffice);
        links++;
        long number = row.getLong("seq");
        if (number != seq + 1) found(row, Kind.LINKS_REMOVED, seq + 1);
        else if (!row.getString("previous").equals(previous)) found(row, Kind.LINK_CHANGED, number);
        judgeEntry(row, number);
        seq = number;
        previous = row.getString("hash");
        missing.removeIf(previous::startsWith);
    }

    private void begin(UUID next) {
        office = next;
        walked.add(next);
        seq = 0;
        previous = "";
    }

    private void judgeEntry(ResultSet row, long number) throws SQLException {
        if (row.getString("entry") == null) found(row, Kind.ENTRY_REMOVED, number);
        else if (!ChainEncoding.link(row).equals(row.getString("hash"))) found(row, Kind.ENTRY_CHANGED, number);
        else if (row.getString("payload") == null) found(row, Kind.PAYLOAD_REMOVED, number);
        else if (row.getString("purged_at") == null
                && !ChainEncoding.payload(row.getString("before"), row.getString("after"))
                        .equals(row.getString("payload_hash"))) found(row, Kind.PAYLOAD_CHANGED, number);
    }

    private void found(ResultSet row, Kind kind, long number) throws SQLException {
        findings.add(new ChainFinding(
                kind,
                row.getObject("office_id", UUID.class),
                number,
                row.getString("linked_entry"),
                row.getString("kind"),
                row.getString("subject")));
    }

    private void loose() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOOSE);
                ResultSet row = select.executeQuery()) {
            while (row.next())
                findings.add(new ChainFinding(
                        Kind.ENTRY_INSERTED,
                        row.getObject("office_id", UUID.class),
                        0,
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("subject")));
        }
    }
}
