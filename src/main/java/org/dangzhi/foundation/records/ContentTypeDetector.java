package org.dangzhi.foundation.records;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Detector of a content's type by its first bytes. A name only tells apart what begins alike: Word and Excel are both
 * zip.
 */
final class ContentTypeDetector {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private ContentTypeDetector() {}

    /**
     * Whether plain text bears the name of something else: what has signs of its own to be known by, and does not show them,
     * is not what it says. Other contents are told by their first bytes whatever they are called.
     */
    static boolean isMisnamed(String type, String name) {
        var text = MediaType.TEXT_PLAIN;
        if (!type.equals(text.toString())) return false;
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var named = byName(hints);
        var registry = KNOWN.getMediaTypeRegistry();
        return !named.equals(MediaType.OCTET_STREAM)
                && !named.equals(text)
                && !registry.isSpecializationOf(named, text);
    }

    private static MediaType byName(Metadata hints) {
        try {
            return KNOWN.detect(null, hints).getBaseType(); // without a content only the name is asked
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Path content, String name) throws IOException {
        var hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = new BufferedInputStream(Files.newInputStream(content))) {
            return KNOWN.detect(in, hints).getBaseType().toString();
        }
    }
}
