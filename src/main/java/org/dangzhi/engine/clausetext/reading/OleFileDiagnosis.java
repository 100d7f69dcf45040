package org.dangzhi.engine.clausetext.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;

/**
 * Says why a file that is no .docx cannot be read: one of Word before 2007, a new one under a password, another
 * type in the same container, or damaged.
 */
public final class OleFileDiagnosis {

    private OleFileDiagnosis() {}

    public static Reason why(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) return Reason.ENCRYPTED;
            return root.hasEntryCaseInsensitive("WordDocument") ? Reason.OLD_WORD : Reason.OTHER_TYPE;
        } catch (IOException | RuntimeException damaged) { // POI answers made-up containers with many kinds
            return Reason.DAMAGED;
        }
    }
}
