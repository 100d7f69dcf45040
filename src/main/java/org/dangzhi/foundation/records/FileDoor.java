package org.dangzhi.foundation.records;

import java.util.UUID;
import org.dangzhi.foundation.web.Permits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides who may have a file: whoever holds its permission, or may read what it hangs on. */
@Component
class FileDoor {

    private record Held(String holderKind, UUID holderId) {}

    private final Permits permits;
    private final ObjectProvider<FileReaders> readers;
    private final JdbcClient jdbc;

    FileDoor(Permits permits, ObjectProvider<FileReaders> readers, JdbcClient jdbc) {
        this.permits = permits;
        this.readers = readers;
        this.jdbc = jdbc;
    }

    boolean isOpen(StoredFile file) {
        if (permits.may(file.permission())) return true;
        var held = jdbc.sql("select holder_kind, holder_id from records.file where id = :id")
                .param("id", file.id().id())
                .query((row, n) -> new Held(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)))
                .single();
        return readers.stream().anyMatch(one -> one.kind().equals(held.holderKind()) && one.mayRead(held.holderId()));
    }
}
