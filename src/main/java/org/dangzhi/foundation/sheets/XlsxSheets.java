package org.dangzhi.foundation.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/** Writes a sheet row by row to a temporary file, which goes once it was sent. */
@Service
class XlsxSheets implements Sheets {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int BUFFERED = 1 << 16; // the archive is written in portions of 512 bytes

    @Override
    public <T> ResponseEntity<Resource> export(String name, List<SheetColumn<T>> columns, Stream<T> rows) {
        try {
            var file = Files.createTempFile("dangzhi-", ".xlsx");
            try {
                write(file, name, columns, rows);
                return download(name, TemporaryFileResource.of(file));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " could not be written to the temporary folder.", e);
        }
    }

    private static <T> void write(Path file, String name, List<SheetColumn<T>> columns, Stream<T> rows)
            throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFERED);
                var sheet = new SheetWriter<>(out, name, columns);
                rows) {
            rows.forEachOrdered(sheet::row);
        }
    }

    private static ResponseEntity<Resource> download(String name, Resource file) throws IOException {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .contentLength(file.contentLength())
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(file);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
