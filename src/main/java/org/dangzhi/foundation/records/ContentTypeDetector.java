package org.dangzhi.foundation.records;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Detector of a content's type by its first bytes. A name only tells apart what begins alike: Word and Excel are both
 * zip.
 */
final class ContentTypeDetector {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private ContentTypeDetector() {}

    static String of(Path content, String name) throws IOException {
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = new BufferedInputStream(Files.newInputStream(content))) {
            return KNOWN.detect(in, hints).getBaseType().toString();
        }
    }
}
