package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Set;
import org.dangzhi.foundation.audit.Sha256;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;

/** Pipeline of an upload: size, type by its content, integrity, virus scanner; then it is kept. */
@Component
class UploadPipeline {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final ContentStore contents;
    private final Settings settings;
    private final VirusScanner scanner;

    UploadPipeline(ContentStore contents, Settings settings, VirusScanner scanner) {
        this.contents = contents;
        this.settings = settings;
        this.scanner = scanner;
    }

    AcceptedUpload take(String name, InputStream content) {
        try {
            var spooled = Files.createTempFile(contents.incoming(), "upload", "");
            try {
                return keep(name, content, spooled);
            } finally {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw FileRefused.storeAway(e);
        }
    }

    private AcceptedUpload keep(String name, InputStream content, Path spooled) throws IOException {
        var sha256 = spool(name, content, spooled);
        long size = Files.size(spooled);
        if (size == 0) throw FileRefused.empty(name);
        var type = ContentTypeDetector.of(spooled, name);
        if (!allowed().contains(type)) throw FileRefused.type(name, type);
        if (ContentTypeDetector.isMisnamed(type, name) || !ContentIntegrity.of(spooled, type))
            throw FileRefused.damaged(name);
        var scan = scanner.scan(name, spooled);
        contents.keep(sha256, spooled);
        return new AcceptedUpload(name, type, size, sha256, scan);
    }

    /** Stops at the limit: what is too large never fills the disk. */
    private String spool(String name, InputStream content, Path spooled) throws IOException {
        int limit = settings.number("records.max_mb", 50);
        var digest = Sha256.begin();
        try (var out = new DigestOutputStream(Files.newOutputStream(spooled), digest)) {
            var piece = new byte[PIECE];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > (long) limit * MEGABYTE) throw FileRefused.tooLarge(name, limit);
                out.write(piece, 0, read);
            }
        }
        return Sha256.hex(digest);
    }

    private Set<String> allowed() {
        return Set.of(settings.text("records.types", FileTypes.ALLOWED).strip().split("\\s*,\\s*"));
    }
}
