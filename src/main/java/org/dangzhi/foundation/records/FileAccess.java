package org.dangzhi.foundation.records;

import org.dangzhi.foundation.web.CurrentPermissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Access check of files: whoever holds a file's permission, or may read what it hangs on. */
@Component
class FileAccess {

    private final CurrentPermissions permissions;
    private final ObjectProvider<FileAccessPolicy> readers;
    private final StoredFileRows rows;

    FileAccess(CurrentPermissions permissions, ObjectProvider<FileAccessPolicy> readers, StoredFileRows rows) {
        this.permissions = permissions;
        this.readers = readers;
        this.rows = rows;
    }

    boolean isOpen(StoredFile file) {
        if (permissions.may(file.permission())) return true;
        var held = rows.held(file.id());
        return readers.stream().anyMatch(one -> one.kind().equals(held.holderKind()) && one.mayRead(held.holderId()));
    }
}
