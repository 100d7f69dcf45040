package org.dangzhi.foundation.records;

import java.util.UUID;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Access check of files: whoever holds a file's permission, or may read what it hangs on. */
@Component
class FileAccess {

    private record Held(String holderKind, UUID holderId) {}

    private final CurrentPermissions permissions;
    private final ObjectProvider<FileAccessPolicy> readers;
    private final JdbcClient jdbc;

    FileAccess(CurrentPermissions permissions, ObjectProvider<FileAccessPolicy> readers, JdbcClient jdbc) {
        this.permissions = permissions;
        this.readers = readers;
        this.jdbc = jdbc;
    }

    boolean isOpen(StoredFile file) {
        if (permissions.may(file.permission())) return true;
        var held = jdbc.sql("select holder_kind, holder_id from records.file where id = :id")
                .param("id", file.id().id())
                .query((row, n) -> new Held(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)))
                .single();
        return readers.stream().anyMatch(one -> one.kind().equals(held.holderKind()) && one.mayRead(held.holderId()));
    }
}
