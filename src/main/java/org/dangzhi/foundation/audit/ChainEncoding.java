package org.dangzhi.foundation.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Encoding of an entry over which its hash is taken: each field with its length before it, joined by bars. */
final class ChainEncoding {

    private static final String[] FIELDS = {
        "previous",
        "office_id",
        "seq",
        "linked",
        "entry",
        "at",
        "actor",
        "origin",
        "kind",
        "subject",
        "action",
        "payload_hash"
    };

    private ChainEncoding() {}

    static String link(ResultSet row) throws SQLException {
        var values = new String[FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) values[i] = row.getString(FIELDS[i]);
        return hash(values);
    }

    static String payload(@Nullable String before, @Nullable String after) {
        return hash(before == null ? "" : before, after == null ? "" : after);
    }

    private static String hash(String... fields) {
        var line = new StringJoiner("|");
        for (var field : fields) line.add(field.codePointCount(0, field.length()) + ":" + field);
        return Sha256.of(line.toString());
    }
}
